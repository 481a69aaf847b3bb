import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { type ReactElement, useMemo, useState } from 'react';
import { ChevronDownIcon, ChevronIcon, SearchIcon } from './icons.tsx';
import { type Row, type TreeNode, toggleNode, visibleRows } from './tree-selection.ts';

interface Props {
  label: string;
  icon: ReactElement;
  searchLabel: string;
  roots: readonly TreeNode[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A button that opens a tree of checkboxes with search; each change takes effect at once. */
export function TreePicker({ label, icon, searchLabel, roots, chosen, onChange }: Props) {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => visibleRows(roots, chosen, open, search),
    [roots, chosen, open, search],
  );
  const flip = (code: string): void => {
    const next = new Set(open);
    if (!next.delete(code)) next.add(code);
    setOpen(next);
  };
  return (
    <Popover
      width={360}
      position="bottom-start"
      trapFocus
      returnFocus
      onClose={() => setSearch('')}
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className="uc-picker"
          data-active={chosen.length > 0 || undefined}
          leftSection={icon}
          rightSection={<ChevronDownIcon />}
        >
          {label}
          {chosen.length > 0 ? <span className="uc-count">{chosen.length}</span> : null}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={label}>
        <div className="uc-tree-search">
          <TextInput
            size="xs"
            aria-label={searchLabel}
            placeholder={searchLabel}
            leftSection={<SearchIcon />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            data-autofocus
          />
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={chosen.length === 0}
            onClick={() => onChange([])}
          >
            Clear
          </Button>
        </div>
        <ul className="uc-tree" aria-label={label}>
          {rows.map((row) => (
            <TreeRow
              key={row.node.code}
              row={row}
              onOpen={() => flip(row.node.code)}
              onToggle={() => onChange(toggleNode(roots, chosen, row.node.code))}
            />
          ))}
          {rows.length === 0 ? (
            <li className="uc-note uc-tree-none">Nothing is called that.</li>
          ) : null}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function TreeRow({
  row,
  onOpen,
  onToggle,
}: {
  row: Row;
  onOpen: () => void;
  onToggle: () => void;
}) {
  const { node } = row;
  return (
    <li style={{ paddingInlineStart: row.depth * 18 }}>
      {node.children.length > 0 ? (
        <UnstyledButton
          className="uc-tree-open"
          aria-expanded={row.open}
          aria-label={`${row.open ? 'Close' : 'Open'} ${node.name}`}
          onClick={onOpen}
        >
          <ChevronIcon />
        </UnstyledButton>
      ) : (
        <span className="uc-tree-open" />
      )}
      <label>
        <input
          type="checkbox"
          checked={row.checked}
          ref={(box) => {
            if (box) box.indeterminate = row.partly;
          }}
          onChange={onToggle}
        />
        <span className="uc-tree-name">
          {node.name}
          <NodeNote node={node} />
        </span>
      </label>
    </li>
  );
}

function NodeNote({ node }: { node: TreeNode }) {
  if (!node.note && !node.mark) return null;
  return (
    <span className="uc-tree-note">
      {node.note}
      {node.mark ? (
        <abbr className="uc-mark" title={node.mark.hint}>
          {node.mark.text}
        </abbr>
      ) : null}
    </span>
  );
}
