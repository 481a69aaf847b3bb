import { useView } from '../../lib/use-view.ts';
import { CopyLink } from './CopyLink.tsx';
import { CrimePicker } from './CrimePicker.tsx';
import { FilterChips } from './FilterChips.tsx';
import { KindPicker, LanguagePicker } from './ListPickers.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { RegionPicker } from './RegionPicker.tsx';
import { TextSearch } from './TextSearch.tsx';

export function FilterBar() {
  const state = useView();
  return (
    <search className="uc-filters" aria-label="Filters">
      <div className="uc-filters-row">
        <div className="uc-filters-pickers">
          <PeriodPicker {...state} />
          <RegionPicker {...state} />
          <CrimePicker {...state} />
          <LanguagePicker {...state} />
          <KindPicker {...state} />
        </div>
        <TextSearch {...state} />
        <CopyLink {...state} />
      </div>
      <FilterChips {...state} />
    </search>
  );
}
