import { Button } from '@mantine/core';
import type { Catalogue } from '../../../core/contract/sources.ts';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../lib/format.ts';
import { packsOf } from './catalogue-list.ts';

interface Props {
  catalogue: Catalogue;
  busy: boolean;
  onSwitchOn: (keys: string[]) => void;
  onShow: (pack: string) => void;
}

/** The packs, each to be looked at or switched on as a whole. */
export function CataloguePacks({ catalogue, busy, onSwitchOn, onShow }: Props) {
  return (
    <Panel title="Packs" note="A pack is switched on as a whole, and can be undone.">
      <ul className="catalogue-packs">
        {packsOf(catalogue).map((pack) => (
          <li key={pack.key}>
            <button type="button" className="catalogue-pack-name" onClick={() => onShow(pack.key)}>
              {pack.name}
            </button>
            <span className="uc-note">
              {formatCount(pack.feeds)} feeds, {formatCount(pack.proven)} proven
              {pack.added > 0 ? `, ${formatCount(pack.added)} already yours` : ''}
            </span>
            <Button
              size="compact-xs"
              variant="default"
              disabled={busy || pack.missing.length === 0}
              onClick={() => onSwitchOn(pack.missing)}
            >
              {pack.missing.length === 0 ? 'All on' : `Switch on ${pack.missing.length}`}
              <span className="uc-hidden"> of {pack.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
