import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useMap } from '../../lib/api/use-map.ts';
import { formatCount, formatShare } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { useView } from '../../lib/use-view.ts';
import { type Ranked, rankCountries } from './ranking.ts';

const SHORT = 16;

export function CountriesPanel() {
  const { view, query, update } = useView();
  const names = useNames();
  const [all, setAll] = useState(false);
  const map = useMap(query);
  const toggle = (country: string): void => {
    const chosen = view.regions.includes(country);
    update({
      regions: chosen
        ? view.regions.filter((code) => code !== country)
        : [...view.regions, country],
    });
  };
  return (
    <Panel
      title="Countries"
      note="Reports about each country; a click filters"
      footer={
        map.data && map.data.countries.length > SHORT ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
            {all ? `The first ${SHORT}` : `All ${formatCount(map.data.countries.length)} countries`}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={map} skeleton={<Skeleton h={340} />}>
        {(data) => {
          const { shown } = rankCountries(
            data,
            view.regions,
            all ? Number.POSITIVE_INFINITY : SHORT,
          );
          if (shown.length === 0) {
            return <EmptyNotice title="No report in these days names a country" />;
          }
          return (
            <ol className={`ranking ${all ? 'uc-scroll' : ''}`}>
              {shown.map((row) => (
                <CountryBar
                  key={row.country}
                  row={{ ...row, name: names.region(row.country) }}
                  onToggle={() => toggle(row.country)}
                />
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function CountryBar({ row, onToggle }: { row: Ranked; onToggle: () => void }) {
  return (
    <li>
      <button type="button" className="ranking-row" aria-pressed={row.chosen} onClick={onToggle}>
        <span className="ranking-name">{row.name}</span>
        <span className="ranking-track">
          <span className="ranking-bar" style={{ width: `${Math.max(0.5, row.length * 100)}%` }} />
        </span>
        <span className="ranking-count">{formatCount(row.reports)}</span>
        <span className="ranking-share">{formatShare(row.share)}</span>
      </button>
    </li>
  );
}
