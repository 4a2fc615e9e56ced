import AccessTime from '@mui/icons-material/AccessTime';
import Business from '@mui/icons-material/BusinessOutlined';
import Dns from '@mui/icons-material/DnsOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import History from '@mui/icons-material/ManageSearch';
import Inbox from '@mui/icons-material/MailOutline';
import TimeMachine from '@mui/icons-material/Update';
import Key from '@mui/icons-material/BadgeOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import Pending from '@mui/icons-material/HourglassEmpty';
import Timeline from '@mui/icons-material/QueryStats';
import Storefront from '@mui/icons-material/StorefrontOutlined';
import SwapHoriz from '@mui/icons-material/SwapHoriz';
import VpnKey from '@mui/icons-material/VpnKeyOutlined';
import Home from '@mui/icons-material/WbSunnyOutlined';
import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import type { ElementType, ReactNode } from 'react';
import { usePermissions } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { Brand } from './Brand.tsx';

type Entry = {
  readonly to: string;
  readonly label: string;
  readonly icon: ElementType;
  /** Shown only to those who have it. */
  readonly scope?: string;
};

const groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
  {
    title: 'Work',
    entries: [
      { to: '/', label: 'Today', icon: Home },
      { to: '/deadlines', label: 'Deadlines', icon: AccessTime },
      { to: '/forecast', label: 'Forecast', icon: Timeline },
      { to: '/rmas', label: 'Replacements', icon: SwapHoriz },
      { to: '/commands', label: 'Commands', icon: Pending },
      { to: '/messages', label: 'Mailbox', icon: Inbox },
    ],
  },
  {
    title: 'Donations',
    entries: [
      { to: '/donations', label: 'Donations', icon: Dns },
      { to: '/history', label: 'Request history', icon: History },
      { to: '/entitlement', label: 'Entitlement check', icon: FactCheck },
      { to: '/time-machine', label: 'Time machine', icon: TimeMachine },
    ],
  },
  {
    title: 'Records',
    entries: [
      { to: '/organizations', label: 'Organizations', icon: Business },
      { to: '/accounts', label: 'Vendor accounts', icon: Key },
      { to: '/eox', label: 'End-of-life dates', icon: EventBusy },
      { to: '/resellers', label: 'Resellers', icon: Storefront },
      { to: '/programs', label: 'Programs', icon: Rule },
      { to: '/keys', label: 'API keys', icon: VpnKey, scope: 'administer' },
    ],
  },
];

const look = {
  borderRadius: 1,
  minHeight: 40,
  py: 0.5,
  color: 'text.secondary',
  '&.active': { bgcolor: 'primary.light', color: 'primary.dark', '& .MuiListItemText-primary': { fontWeight: 650 } },
};

/** The ways through the console. */
export function Navigation({ onGo }: { readonly onGo?: () => void }): ReactNode {
  const { permissions = [] } = usePermissions<readonly string[]>();
  const isOpen = ({ scope }: Entry) => scope === undefined || permissions.includes(scope);
  return (
    <Box component="nav" aria-label="Main" sx={{ px: 1.5, pb: 1 }}>
      <Box sx={{ px: 1.5, pt: 2, pb: 2 }}>
        <Brand />
      </Box>
      {groups.map(({ title, entries }) => (
        <Box key={title} sx={{ mb: 1.5 }}>
          <Typography variant="overline" component="h2" sx={{ px: 1.5, color: 'text.secondary', fontSize: '0.7rem' }}>
            {title}
          </Typography>
          <List disablePadding aria-label={title}>
            {entries.filter(isOpen).map(({ to, label, icon: Icon }) => (
              <ListItem key={to} disablePadding>
                <ListItemButton component={NavLink} to={to} end={to === '/'} onClick={() => onGo?.()} sx={look}>
                  <ListItemIcon sx={{ minWidth: 34, color: 'inherit' }}>
                    <Icon fontSize="small" />
                  </ListItemIcon>
                  <ListItemText primary={label} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        </Box>
      ))}
    </Box>
  );
}
