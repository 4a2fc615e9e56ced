import ContentCopy from '@mui/icons-material/ContentCopy';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useState, type ReactNode } from 'react';

/** A number with a button that copies it. */
export function Copyable({ text, what }: { readonly text: string; readonly what: string }): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      {text}
      <Tooltip title={copied ? 'Copied' : `Copy the ${what}`}>
        <IconButton size="small" aria-label={`Copy the ${what}`} onClick={() => void copy().catch(() => undefined)}>
          <ContentCopy fontSize="inherit" />
        </IconButton>
      </Tooltip>
      <Box component="span" role="status" sx={{ position: 'absolute', left: -9999 }}>
        {copied ? 'Copied' : ''}
      </Box>
    </Box>
  );
}
