import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly label: string;
  readonly of: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** The field to sort by; none: not sortable. */
  readonly sort?: string;
  readonly width?: number | string;
};

type Sorting = { readonly field: string; readonly order: string; readonly by: (field: string) => void };

type RowsProps<Row> = {
  /** What the table lists, for those who cannot see it. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The first holds the link and is the heading of the card on a small screen. */
  readonly columns: readonly Column<Row>[];
  readonly sorting?: Sorting;
};

/** Rows as a table, on a small screen as cards: never wider than the window. */
export function Rows<Row>(props: RowsProps<Row>): ReactNode {
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return small ? <Cards {...props} /> : <Wide {...props} />;
}

function Wide<Row>({ label, rows, keyOf, columns, sorting }: RowsProps<Row>): ReactNode {
  return (
    <TableContainer sx={{ overflowX: 'auto' }}>
      <Table aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <Heading key={column.label} column={column} {...(sorting === undefined ? {} : { sorting })} />
            ))}
          </TableRow>
        </TableHead>
        {/* A button stands on the line of the text beside it. */}
        <TableBody sx={{ '& > tr > * > .MuiButton-root': { my: -0.75, ml: -1 } }}>
          {rows.map((row) => (
            <TableRow key={keyOf(row)} hover sx={{ '&:last-child td, &:last-child th': { borderBottom: 0 } }}>
              {columns.map(({ label: name, of, align }, index) => (
                <TableCell
                  key={name}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                  align={align ?? 'left'}
                >
                  {of(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Heading<Row>({ column, sorting }: { readonly column: Column<Row>; readonly sorting?: Sorting }): ReactNode {
  const { label, sort, align, width } = column;
  const cell = { align: align ?? 'left', sx: { width, color: 'text.secondary' } } as const;
  if (sort === undefined || sorting === undefined) return <TableCell {...cell}>{label}</TableCell>;
  const active = sorting.field === sort;
  const direction = active && sorting.order === 'DESC' ? 'desc' : 'asc';
  return (
    <TableCell {...cell} sortDirection={active ? direction : false}>
      <TableSortLabel active={active} direction={direction} onClick={() => sorting.by(sort)}>
        {label}
      </TableSortLabel>
    </TableCell>
  );
}

function Cards<Row>({ label, rows, keyOf, columns }: RowsProps<Row>): ReactNode {
  const [first, ...others] = columns;
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={keyOf(row)} sx={{ px: 2.5, py: 1.75, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ mb: 0.75 }}>{first?.of(row)}</Box>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: '7.5rem 1fr', columnGap: 1.5, rowGap: 0.5 }}
          >
            {others.map(({ label: name, of }) => (
              <Box key={name} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                  {name}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
                  {of(row)}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
