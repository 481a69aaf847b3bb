import './reports.css';
import { Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { FilterBar } from '../../components/filters/FilterBar.tsx';
import { useReports } from '../../lib/api/use-reports.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { useView } from '../../lib/use-view.ts';
import { neighbour } from './neighbour.ts';
import { ReportList } from './ReportList.tsx';
import { ReportPane } from './ReportPane.tsx';

/** The list stays beside the open report, so that reading on is one key; on a phone the report covers it. */
export function ReportsPage() {
  useDocumentTitle('Reports');
  const { query, view } = useView();
  const navigate = useNavigate();
  const { id } = useParams({ strict: false });
  const openId = id === undefined ? null : Number(id);
  const reports = useReports(query && { ...query, limit: 50, copies: view.copies });
  const items = useMemo(
    () => reports.data?.pages.flatMap((page) => page.items) ?? [],
    [reports.data],
  );
  const open = useCallback(
    (next: number | null) =>
      void (next === null
        ? navigate({ to: '/reports', search: true, resetScroll: false })
        : navigate({
            to: '/reports/$id',
            params: { id: String(next) },
            search: true,
            resetScroll: false,
            replace: openId !== null,
          })),
    [navigate, openId],
  );
  const step = (by: 1 | -1): void => {
    const focused = Number(document.activeElement?.getAttribute('data-report') ?? Number.NaN);
    const next = neighbour(items, openId ?? focused, by);
    if (next === null) return;
    if (openId !== null) open(next);
    const row = document.querySelector<HTMLElement>(`[data-report="${next}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Escape', () => openId !== null && open(null)],
  ]);
  return (
    <div className="uc-page reports-page" data-open={openId !== null || undefined}>
      <h1 className="uc-hidden">Reports</h1>
      <FilterBar />
      <div className="reports-columns">
        <ReportList reports={reports} items={items} />
        {openId === null ? (
          <ReportHint />
        ) : (
          <ReportPane key={openId} id={openId} onClose={() => open(null)} onStep={step} />
        )}
      </div>
    </div>
  );
}

function ReportHint() {
  return (
    <aside className="report-hint" aria-label="How to read">
      <p>Choose a report to read it here, with the words that decided its crime types.</p>
      <p>
        <Kbd>j</Kbd> <Kbd>k</Kbd> move through the list, <Kbd>Enter</Kbd> opens, <Kbd>Esc</Kbd>{' '}
        closes.
      </p>
    </aside>
  );
}
