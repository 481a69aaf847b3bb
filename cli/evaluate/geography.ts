import { basename } from 'node:path';
import {
  type AboutDocument,
  type GeographyDocument,
  publisherHints,
  scoreAboutCountries,
  scoreGeography,
} from '../../core/evaluation/geography.ts';
import { createTagger, type Tagged } from '../../core/geography/tagger.ts';
import { detectLanguage } from '../../core/language/detect-language.ts';
import { percent, readDocuments } from './read-documents.ts';

type Document = GeographyDocument & Partial<AboutDocument>;

/** Figures per file: with marked toponyms as score_geo does, with labelled countries as score_gold does. */
export async function evaluateGeography(files: string[]): Promise<Record<string, string>[]> {
  const tagger = createTagger();
  const rows: Record<string, string>[] = [];
  for (const file of files) {
    const documents = await readDocuments<Document>(file);
    const answers = (hints: Map<string, string>) =>
      new Map<string, Tagged>(
        documents.map((document) => [
          document.id,
          tagger.tag({
            title: document.title ?? null,
            text: document.text,
            language: detectLanguage(
              document.title ? `${document.title}\n${document.text}` : document.text,
              null,
            ),
            publisherCountry: hints.get(document.id) ?? null,
          }),
        ]),
      );
    if (documents.some((document) => document.toponyms)) {
      rows.push(
        row(file, 'no hint', documents, answers(new Map())),
        row(file, 'publisher hint', documents, answers(publisherHints(documents))),
      );
    } else {
      rows.push(aboutRow(file, documents as unknown as AboutDocument[], answers(new Map())));
    }
  }
  return rows;
}

function row(
  file: string,
  hint: string,
  documents: Document[],
  answers: Map<string, Tagged>,
): Record<string, string> {
  const scores = scoreGeography(documents, answers);
  return {
    file: basename(file),
    hint,
    documents: String(scores.documents),
    P: percent(scores.precision),
    R: percent(scores.recall),
    F1: percent(scores.f1),
    focus: percent(scores.focus),
    'mention country': percent(scores.mentionCountry),
  };
}

function aboutRow(
  file: string,
  documents: AboutDocument[],
  answers: Map<string, Tagged>,
): Record<string, string> {
  const { precision, recall, f1, focus } = scoreAboutCountries(documents, answers);
  return {
    file: basename(file),
    hint: 'no hint',
    documents: String(documents.length),
    P: percent(precision),
    R: percent(recall),
    F1: percent(f1),
    focus: percent(focus),
    'mention country': '–',
  };
}
