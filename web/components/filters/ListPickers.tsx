import { languageName } from '../../lib/format.ts';
import type { ViewState } from '../../lib/use-view.ts';
import { kindNames } from '../../lib/words.ts';
import { FilterIcon, ReportsIcon } from '../icons.tsx';
import { TreePicker } from '../TreePicker.tsx';

/** The languages the analysis reads come first; others are kept but rarely labelled. */
const languageCodes = 'en es fr pt ru ar zh de it nl pl tr uk fa hi id ja ko th vi'.split(' ');

const languageNodes = languageCodes.map((code) => ({
  code,
  name: languageName(code),
  note: code,
  children: [],
}));

const kindNodes = Object.entries(kindNames).map(([code, name]) => ({ code, name, children: [] }));

export function LanguagePicker({ view, update }: ViewState) {
  return (
    <TreePicker
      label="Languages"
      icon={<ReportsIcon />}
      searchLabel="Find a language"
      roots={languageNodes}
      chosen={view.languages}
      onChange={(languages) => update({ languages })}
    />
  );
}

export function KindPicker({ view, update }: ViewState) {
  return (
    <TreePicker
      label="Source kinds"
      icon={<FilterIcon />}
      searchLabel="Find a kind"
      roots={kindNodes}
      chosen={view.kinds}
      onChange={(kinds) => update({ kinds })}
    />
  );
}
