/** What a web page says, as far as it can be told from the page alone. */
export interface ArticlePage {
  /** The page's own title and its headlines. */
  titles: string[];
  /** Its main text, paragraphs on lines of their own; empty where none stands out. */
  text: string;
  /** All that a visitor could read, menus and notices included. */
  everything: string;
  language: string | null;
  /** As the publisher declares it (schema.org); null where nothing is said. */
  free: boolean | null;
  /** It asks for a password. */
  asksPassword: boolean;
}
