import { Radio } from '@mantine/core';
import type { Preview } from '../../../core/contract/uploads.ts';

interface Props {
  found: NonNullable<Preview['dateOrder']>;
  /** What was chosen; its preview may still be on its way. */
  chosen: 'dmy' | 'mdy' | null;
  onChange: (order: 'dmy' | 'mdy') => void;
}

const reasons = {
  told: 'As you say.',
  proved: 'Another date of the file can be read in no other way.',
  assumed:
    'Every date of the sample can be read both ways: this is an assumption until you say so.',
};

/** A whole archive may move by months with this choice, so it is never silent. */
export function DateOrder({ found, chosen, onChange }: Props) {
  return (
    <Radio.Group
      size="xs"
      className="import-order"
      label={`${found.example} begins with`}
      description={reasons[found.from]}
      value={chosen ?? found.order}
      onChange={(order) => onChange(order as 'dmy' | 'mdy')}
    >
      <div className="import-orders">
        <Radio size="xs" value="dmy" label="its day" />
        <Radio size="xs" value="mdy" label="its month" />
      </div>
    </Radio.Group>
  );
}
