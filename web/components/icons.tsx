function Icon({ paths }: { paths: readonly string[] }) {
  return (
    <svg
      className="uc-icon"
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

export function WaveMark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" className="uc-mark-tile" />
      <g fill="none" className="uc-mark-wave" strokeWidth="2.6" strokeLinecap="round">
        <path d="M5 12c3.7-4 7.3-4 11 0s7.3 4 11 0" opacity=".55" />
        <path d="M5 20c3.7-4 7.3-4 11 0s7.3 4 11 0" />
      </g>
    </svg>
  );
}

export const OverviewIcon = () => (
  <Icon paths={['M2.5 13.5l4-5 3.5 3 4.5-6.5 3 3.5', 'M2.5 17h15']} />
);
export const ReportsIcon = () => <Icon paths={['M4 3h12v14H4z', 'M7 7h6', 'M7 10h6', 'M7 13h4']} />;
export const SourcesIcon = () => (
  <Icon paths={['M4 16.2v-.1', 'M4 10.5a5.5 5.5 0 0 1 5.5 5.5', 'M4 5a11 11 0 0 1 11 11']} />
);
export const CatalogueIcon = () => (
  <Icon paths={['M3 4h5v5H3z', 'M12 4h5v5h-5z', 'M3 12h5v5H3z', 'M14.5 12v5', 'M12 14.5h5']} />
);
export const CoverageIcon = () => (
  <Icon paths={['M3 4h14v12H3z', 'M3 8h14', 'M3 12h14', 'M8 4v12', 'M12.5 4v12']} />
);
export const WordsIcon = () => (
  <Icon paths={['M3 15l3.6-10h.8L11 15', 'M4.4 11.5h5.2', 'M13 8h4', 'M15 6v4', 'M12.5 15h5']} />
);
export const QualityIcon = () => (
  <Icon
    paths={['M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z', 'M6.8 10.2l2.3 2.3 4.3-4.8']}
  />
);
export const JobsIcon = () => (
  <Icon paths={['M10 3a7 7 0 1 1-6.3 4', 'M3 3v4h4', 'M10 6.5V10l2.5 1.8']} />
);
export const PlusIcon = () => <Icon paths={['M10 4v12', 'M4 10h12']} />;
export const KeyboardIcon = () => (
  <Icon paths={['M2 5h16v10H2z', 'M5 8h.1', 'M8.3 8h.1', 'M11.7 8h.1', 'M15 8h.1', 'M6.5 12h7']} />
);
export const SunIcon = () => (
  <Icon
    paths={[
      'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
      'M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
    ]}
  />
);
export const MoonIcon = () => <Icon paths={['M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z']} />;
export const SystemIcon = () => <Icon paths={['M3 4h14v9H3z', 'M7.5 16.5h5', 'M10 13v3.5']} />;
export const AlertIcon = () => (
  <Icon paths={['M10 3l7.5 13.5h-15z', 'M10 8.5v3.5', 'M10 14.2v.1']} />
);
export const CloseIcon = () => <Icon paths={['M5 5l10 10', 'M15 5L5 15']} />;
export const SearchIcon = () => (
  <Icon paths={['M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z', 'M13 13l4 4']} />
);
export const CalendarIcon = () => (
  <Icon paths={['M3 5h14v12H3z', 'M3 8.5h14', 'M7 3v3.5', 'M13 3v3.5']} />
);
export const GlobeIcon = () => (
  <Icon
    paths={[
      'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z',
      'M2.8 10h14.4',
      'M10 2.8c-5 4.5-5 10 0 14.4 5-4.4 5-9.9 0-14.4z',
    ]}
  />
);
export const TagIcon = () => <Icon paths={['M3 3h7l7 7-7 7-7-7z', 'M6.5 6.5v.1']} />;
export const FilterIcon = () => <Icon paths={['M3 5h14', 'M5.5 10h9', 'M8 15h4']} />;
export const ChevronIcon = () => <Icon paths={['M7.5 5l5 5-5 5']} />;
export const ChevronDownIcon = () => <Icon paths={['M5 7.5l5 5 5-5']} />;
export const ExternalIcon = () => (
  <Icon paths={['M8 5H4v11h11v-4', 'M11 3.5h5.5V9', 'M16.5 3.5L9 11']} />
);
export const LinkIcon = () => (
  <Icon
    paths={[
      'M8.5 11.5l3-3',
      'M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2',
      'M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
    ]}
  />
);
export const UploadIcon = () => (
  <Icon paths={['M10 13V4', 'M6 7.5L10 3.5l4 4', 'M3.5 13v3.5h13V13']} />
);
export const DownloadIcon = () => (
  <Icon paths={['M10 4v9', 'M6 9.5l4 4 4-4', 'M3.5 13v3.5h13V13']} />
);
export const TableIcon = () => <Icon paths={['M3 4h14v12H3z', 'M3 8h14', 'M3 12h14', 'M8 4v12']} />;
export const ChartIcon = () => <Icon paths={['M3 3v14h14', 'M6 12l3-4 3 2.5L16.5 5']} />;
export const RefreshIcon = () => <Icon paths={['M16 6.5A7 7 0 1 0 17 10', 'M16.5 2.5v4h-4']} />;
export const TrashIcon = () => (
  <Icon paths={['M4 6h12', 'M8 6V3.5h4V6', 'M5.5 6l.8 11h7.4l.8-11']} />
);
export const SampleIcon = () => (
  <Icon paths={['M8 3h4', 'M8.5 3v5L4 16.5h12L11.5 8V3', 'M6.5 12.5h7']} />
);
