import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const tide: MantineColorsTuple = [
  '#e6f3f4',
  '#cfe6e8',
  '#a1cfd4',
  '#70b6be',
  '#479fa9',
  '#2b8b97',
  '#1c7884',
  '#13646f',
  '#0f525b',
  '#083c44',
];

/** Mantine's greys are neutral; beside our cool surfaces they would look brown. */
const dark: MantineColorsTuple = [
  '#e6ebee',
  '#c3ccd1',
  '#a2aeb5',
  '#75828a',
  '#3a454b',
  '#2b3439',
  '#1f262a',
  '#171c1f',
  '#12171a',
  '#0f1417',
];

/** The red of danger, dark enough for white text on it. */
const red: MantineColorsTuple = [
  '#fdeceb',
  '#fad3d1',
  '#f5a9a4',
  '#ef7d75',
  '#e5564c',
  '#d53a2f',
  '#c42e24',
  '#b3261e',
  '#8f1d17',
  '#6b1510',
];

export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 7 },
  colors: { tide, dark, red },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: {
      defaultProps: {
        withArrow: true,
        openDelay: 300,
        events: { hover: true, focus: true, touch: true },
      },
    },
    // Inside <main>, so that what opens belongs to a landmark.
    Portal: { defaultProps: { target: '#overlays' } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
  },
});

/** Mantine's own dimmed text (3.3:1) and dark filled buttons (3.0:1) fall short of WCAG's 4.5:1. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-text': 'var(--uc-text)',
    '--mantine-color-body': 'var(--uc-surface)',
    '--mantine-color-dimmed': 'var(--uc-text-muted)',
    '--mantine-color-placeholder': 'var(--uc-text-muted)',
    '--mantine-color-default-border': 'var(--uc-line)',
    '--mantine-color-default-color': 'var(--uc-text)',
    '--mantine-color-default': 'var(--uc-surface)',
    '--mantine-color-default-hover': 'var(--uc-sunken)',
    '--mantine-color-error': 'var(--uc-bad)',
    '--mantine-color-anchor': 'var(--uc-accent)',
    '--mantine-color-tide-light': 'var(--uc-accent-soft)',
    '--mantine-color-tide-light-color': 'var(--uc-accent)',
    '--mantine-color-tide-outline': 'var(--uc-accent)',
    '--mantine-color-tide-text': 'var(--uc-accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
