import { defaultTheme, type RaThemeOptions } from 'react-admin';

/** The console's own look: quiet surfaces, one green-blue, and color only where something wants attention. */

type Palette = NonNullable<RaThemeOptions['palette']>;

const shape = {
  sidebar: { width: 232, closedWidth: 56 },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
    fontSize: 14,
    h1: { fontSize: '1.6rem', fontWeight: 650, letterSpacing: '-0.015em', lineHeight: 1.25 },
    h2: { fontSize: '1.08rem', fontWeight: 650, lineHeight: 1.35 },
    h3: { fontSize: '0.95rem', fontWeight: 650, lineHeight: 1.4 },
    button: { textTransform: 'none' as const, fontWeight: 600 },
    overline: { letterSpacing: '0.06em', fontWeight: 650, lineHeight: 1.8 },
  },
  components: {
    ...defaultTheme.components,
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: { variant: 'outlined' as const },
      styleOverrides: { root: { borderRadius: 12 } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 36, whiteSpace: 'nowrap', '&.MuiButton-text.MuiButton-sizeSmall': { minWidth: 0 } },
      },
    },
    MuiTextField: { defaultProps: { variant: 'outlined' as const, size: 'small' as const, margin: 'none' as const } },
    MuiFormControl: { defaultProps: { variant: 'outlined' as const, size: 'small' as const, margin: 'none' as const } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '11px 14px',
          verticalAlign: 'top',
          '&:is(th):first-of-type': { paddingLeft: 20 },
          '&:last-of-type': { paddingRight: 20 },
        },
        head: { fontWeight: 600, whiteSpace: 'nowrap', fontSize: '0.8rem', paddingTop: 4, paddingBottom: 8 },
      },
    },
    MuiTab: { styleOverrides: { root: { minHeight: 44, minWidth: 0, padding: '10px 14px' } } },
    MuiTooltip: { defaultProps: { arrow: true } },
    MuiLink: { defaultProps: { underline: 'hover' as const } },
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': { outlineOffset: 2 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
  },
};

const lightPalette: Palette = {
  mode: 'light',
  primary: { main: '#1d5b57', light: '#e0eeec', dark: '#12403d', contrastText: '#ffffff' },
  secondary: { main: '#4a5a6a', contrastText: '#ffffff' },
  background: { default: '#f6f5f1', paper: '#ffffff' },
  text: { primary: '#1c2426', secondary: '#55605f' },
  divider: '#e2e0d8',
  error: { main: '#a8321f', light: '#fbe9e5', dark: '#8c2716', contrastText: '#ffffff' },
  warning: { main: '#84540a', light: '#fbf0d9', dark: '#6d4407', contrastText: '#ffffff' },
  success: { main: '#2c6a3a', light: '#e3f1e5', dark: '#1f5029', contrastText: '#ffffff' },
  info: { main: '#2b5c8a', light: '#e4eef8', dark: '#1d456b', contrastText: '#ffffff' },
};

const darkPalette: Palette = {
  mode: 'dark',
  primary: { main: '#7fc9c0', light: '#1d3835', dark: '#a5ddd6', contrastText: '#0b1f1d' },
  secondary: { main: '#b3c0cc', contrastText: '#10171c' },
  background: { default: '#11171a', paper: '#192125' },
  text: { primary: '#e7ecec', secondary: '#a6b3b3' },
  divider: '#2d383d',
  error: { main: '#f29a88', light: '#43221c', dark: '#f7b9ac', contrastText: '#2a0d07' },
  warning: { main: '#e9bd6c', light: '#3a2e15', dark: '#f1d196', contrastText: '#271b03' },
  success: { main: '#92cf9f', light: '#1e3524', dark: '#b4dfbd', contrastText: '#0b2110' },
  info: { main: '#8fc0ee', light: '#1b3044', dark: '#b3d5f4', contrastText: '#071a2b' },
};

function themeWith(palette: Palette, bar: string): RaThemeOptions {
  const { components } = shape;
  const cell = components.MuiTableCell.styleOverrides;
  const lines = { root: { ...cell.root, borderBottomColor: palette.divider }, head: cell.head };
  const colored = {
    MuiTableCell: { styleOverrides: lines },
    MuiAppBar: { styleOverrides: { root: { backgroundColor: bar, backgroundImage: 'none' } } },
  };
  return { ...shape, palette, components: { ...components, ...colored } };
}

/** By day. */
export const lightTheme: RaThemeOptions = themeWith(lightPalette, '#ffffff');
/** By night. */
export const darkTheme: RaThemeOptions = themeWith(darkPalette, '#192125');
