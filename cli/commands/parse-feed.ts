import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';

export function addParseFeed(program: Command, terminal: Terminal): void {
  program
    .command('parse-feed')
    .description('Parse feed files as the collector does, one line of JSON each')
    .argument('<file...>', 'RSS, RDF, Atom or JSON Feed')
    .action(async (files: string[]) => {
      const { parseFeed } = await import('../../worker/feed/parse-feed.ts');
      for (const file of files) await writeJson(terminal, await parsed(parseFeed, file));
    });
}

async function parsed(
  parseFeed: typeof import('../../worker/feed/parse-feed.ts').parseFeed,
  file: string,
): Promise<object> {
  try {
    const { format, title, link, description, language, items } = await parseFeed(
      await readFile(file),
      {},
    );
    return {
      file,
      format,
      title,
      link,
      description,
      language,
      items: items.map(
        ({ id, title, link, published, updated, summary, content, authors, categories }) => ({
          id,
          title,
          link,
          published,
          updated,
          summary,
          content,
          authors,
          categories,
        }),
      ),
    };
  } catch (error) {
    return { file, error: (error as Error).message };
  }
}
