import { emptyItem, type RawItem } from '../../../../core/collection/items/raw-item.ts';
import type { Item } from '../../../../core/report.ts';

export function item(given: Partial<Item> = {}): Item {
  return {
    guid: null,
    url: null,
    title: 'Police seize cocaine in port',
    text: 'Officers found two tonnes in a container of bananas.',
    publishedAt: new Date('2024-03-05T10:00:00Z'),
    language: null,
    publisher: null,
    ...given,
  };
}

export function rawItem(given: Partial<RawItem> = {}): RawItem {
  return { ...emptyItem, ...given };
}
