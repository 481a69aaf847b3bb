import './overview.css';
import { FilterBar } from '../../components/filters/FilterBar.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { CountriesPanel } from './CountriesPanel.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { NewestPanel } from './NewestPanel.tsx';
import { TrendPanel } from './TrendPanel.tsx';

export function OverviewPage() {
  useDocumentTitle('Overview');
  return (
    <div className="uc-page">
      <h1 className="uc-hidden">Overview</h1>
      <FilterBar />
      <KeyFigures />
      <TrendPanel />
      <div className="overview-columns">
        <CountriesPanel />
        <NewestPanel />
      </div>
      <MatrixPanel />
    </div>
  );
}
