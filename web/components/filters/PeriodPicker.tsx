import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, isDay } from '../../lib/days.ts';
import { formatDay, formatRange } from '../../lib/format.ts';
import { periodNames, periods } from '../../lib/periods.ts';
import type { ViewState } from '../../lib/use-view.ts';
import { CalendarIcon, ChevronDownIcon } from '../icons.tsx';

export function PeriodPicker({ range, update }: ViewState) {
  const [open, setOpen] = useState(false);
  const name = range?.period ? `${periodNames[range.period]}` : 'Days';
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={300}
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className="uc-picker uc-picker-period"
          leftSection={<CalendarIcon />}
          rightSection={<ChevronDownIcon />}
          onClick={() => setOpen(!open)}
        >
          {range ? (
            <>
              <strong>{name}</strong>
              <span className="uc-picker-days">{formatRange(range.from, range.to)}</span>
            </>
          ) : (
            'Period'
          )}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Period">
        <fieldset className="uc-presets" aria-label="Presets">
          {periods.map((period) => (
            <button
              key={period}
              type="button"
              aria-pressed={range?.period === period}
              onClick={() => {
                update({ period, from: null, to: null });
                setOpen(false);
              }}
            >
              {periodNames[period]}
            </button>
          ))}
        </fieldset>
        {range?.endsAtOldData ? (
          <p className="uc-note">
            The newest report is of {formatDay(range.endsAtOldData)}: these periods end there, not
            today.
          </p>
        ) : null}
        {range ? (
          <CustomDays
            key={`${range.from} ${range.to}`}
            from={range.from}
            last={addDays(range.to, -1)}
            onApply={(from, last) => {
              update({ from, to: addDays(last, 1), period: null });
              setOpen(false);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

interface CustomProps {
  from: string;
  last: string;
  onApply: (from: string, last: string) => void;
}

function CustomDays({ from, last, onApply }: CustomProps) {
  const [days, setDays] = useState({ from, last });
  const valid = isDay(days.from) && isDay(days.last) && days.from <= days.last;
  return (
    <form
      className="uc-custom-days"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onApply(days.from, days.last);
      }}
    >
      <TextInput
        type="date"
        size="xs"
        label="First day"
        value={days.from}
        onChange={(event) => setDays({ ...days, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        size="xs"
        label="Last day"
        value={days.last}
        error={valid ? null : 'Before the first'}
        onChange={(event) => setDays({ ...days, last: event.currentTarget.value })}
      />
      <Button type="submit" size="xs" disabled={!valid}>
        Show these days
      </Button>
    </form>
  );
}
