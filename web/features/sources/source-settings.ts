import type { Source, SourceChange } from '../../../core/contract/sources.ts';

export interface Settings {
  name: string;
  publisher: string;
  country: string;
  language: string;
  kind: string;
  folder: string;
  textFrom: Source['textFrom'];
}

export type SettingsFaults = Partial<Record<keyof Settings, string>>;

export function settingsOf(source: Source): Settings {
  const { name, publisher, kind, textFrom } = source;
  return {
    name,
    publisher,
    kind,
    textFrom,
    country: source.country ?? '',
    language: source.language ?? '',
    folder: source.folder ?? '',
  };
}

/** What differs from the source, to be sent; null when nothing does or something is at fault. */
export function changeOf(
  source: Source,
  form: Settings,
): { patch: SourceChange | null; faults: SettingsFaults } {
  const wanted = {
    name: form.name.trim(),
    publisher: form.publisher.trim(),
    country: form.country.trim().toUpperCase() || null,
    language: form.language.trim().toLowerCase() || null,
    kind: form.kind,
    folder: form.folder.trim() || null,
    textFrom: form.textFrom,
  };
  const faults: SettingsFaults = {};
  if (wanted.name === '') faults.name = 'A source needs a name';
  if (wanted.publisher === '') faults.publisher = 'A source needs a publisher';
  if (wanted.country !== null && !/^[A-Z]{2}$/.test(wanted.country))
    faults.country = 'Two letters, or empty';
  if (wanted.language !== null && !/^[a-z]{2,3}$/.test(wanted.language))
    faults.language = 'Two or three letters, or empty';
  const changed = Object.entries(wanted).filter(
    ([key, value]) => source[key as keyof Settings] !== value,
  );
  const sendable = changed.length > 0 && Object.keys(faults).length === 0;
  return { patch: sendable ? (Object.fromEntries(changed) as SourceChange) : null, faults };
}
