import type { FileDocument } from '../../core/collection/imports/file-record.ts';
import type { DocumentReader } from '../../worker/import/document-reader.ts';

/** Reads no document: for tests that are about tables. */
export const noDocuments: DocumentReader = {
  read: async () => ({ fault: 'no documents here' }),
  close: async () => {},
};

/** A document as it may come, with what a test cares about. */
export function fileDocument(about: Partial<FileDocument> = {}): FileDocument {
  return {
    title: 'Customs seize cocaine',
    text: 'Officers found two tonnes in a container.',
    date: { written: '2024-03-05', origin: 'stated' },
    language: null,
    url: null,
    publisher: null,
    pages: 1,
    ...about,
  };
}
