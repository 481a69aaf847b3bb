import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../../../core/collection/articles/article-page.ts';
import {
  type ExpectedArticle,
  foldWords,
  hindranceNotes,
  hindranceOf,
} from '../../../../core/collection/articles/article-verdict.ts';
import {
  consentPhrases,
  paywallPhrases,
  robotCheckPhrases,
} from '../../../../core/collection/data/notice-phrases.ts';

const url = 'https://gazette.example/2026/06/harbour-arrests';
const title = 'Two arrested in harbour cocaine raid';
const body = [
  'Police arrested two men in the harbour on Monday after a raid on a warehouse.',
  'Officers found forty kilos of cocaine hidden among bananas, the prosecutor said.',
  'The men, aged 31 and 44, are to appear in court this week. A third man is being sought.',
  'Customs had watched the warehouse for three months, a spokeswoman told reporters.',
].join('\n');

const expected: ExpectedArticle = { title, text: 'Police arrested two men on Monday.', url };
const page = (given: Partial<ArticlePage> = {}): ArticlePage => ({
  titles: [`${title} – Gazette`],
  text: body,
  everything: `Menu Home News Sport\n${given.text ?? body}\nAbout us Contact`,
  language: 'en',
  free: null,
  asksPassword: false,
  ...given,
});
const verdict = (given: Partial<ArticlePage> = {}, finalUrl = url, wanted = expected) =>
  hindranceOf(page(given), wanted, finalUrl);

describe('an article', () => {
  it('is taken when it is what the feed announced', () => {
    expect(verdict()).toBeNull();
    expect(verdict({ free: true })).toBeNull();
  });

  it('is taken under another headline than the feed gave it', () => {
    expect(verdict({ titles: ['Bananas hid forty kilos, prosecutor says'] })).toBeNull();
  });

  it('is taken where the feed gave it neither headline nor summary', () => {
    const nothing = { title: null, text: '', url };
    expect(verdict({}, url, nothing)).toBeNull();
  });

  it('is taken when it is about paywalls, cookies or robots itself', () => {
    const about = 'Watchdog fines publisher over cookies and paywall';
    const text = [
      'The watchdog fined a publisher that hid its reject button behind “accept all cookies”.',
      'Readers who had to subscribe to read were told that the publisher values their privacy.',
      'The watchdog said the publisher’s paywall and its cookies broke the law on consent.',
      'A check that asked visitors to verify you are human was part of it as well, it said.',
    ].join('\n');
    const long = `${text}\n${body.repeat(8)}\nThe fine is the largest of its kind, the watchdog said.`;
    const wanted = { title: about, text: 'The watchdog fined a publisher.', url };
    expect(verdict({ titles: [about], text: long, everything: long }, url, wanted)).toBeNull();
  });

  it('is taken at another address of the same kind', () => {
    expect(verdict({}, 'https://www.gazette.example/news/harbour-arrests?ref=rss')).toBeNull();
  });

  it('is taken from a page with an invitation at its end', () => {
    const long = `${body.repeat(12)}\nSubscribe to read our weekly letter.`;
    expect(verdict({ text: long })).toBeNull();
  });
});

describe('a paywall', () => {
  it('is seen where the publisher declares it', () => {
    expect(verdict({ free: false, text: body.repeat(5) })).toBe('paywall');
  });

  it.each([
    ['en', 'Subscribe to continue reading'],
    ['en', 'Already a subscriber? Log in'],
    ['es', 'Suscríbete para seguir leyendo'],
    ['es', 'Contenido exclusivo para suscriptores'],
    ['fr', 'Cet article est réservé aux abonnés'],
    ['fr', 'Il vous reste 82 % de cet article à lire.'],
    ['pt', 'Conteúdo exclusivo para assinantes'],
    ['pt', 'Assine para continuar lendo'],
    ['ru', 'Материал доступен только подписчикам'],
    ['ru', 'Оформите подписку, чтобы прочитать полностью'],
    ['ar', 'هذا المحتوى متاح للمشتركين فقط'],
    ['ar', 'اشترك لمتابعة القراءة'],
    ['zh', '订阅后继续阅读全文'],
    ['zh', '登录后查看全文'],
  ])('is seen by its words (%s): %s', (_, words) => {
    expect(verdict({ text: `${body}\n${words}` })).toBe('paywall');
  });

  it('is seen when its box stands beside a short teaser', () => {
    const text = body.slice(0, 250);
    const everything = `${text}\nTo read this article in full, become a member.`;
    expect(verdict({ text, everything })).toBe('paywall');
  });

  it('is seen under a long teaser by an offer in several words', () => {
    const offer = 'This article is for subscribers only. Already a subscriber? Log in.';
    expect(verdict({ text: `${body.repeat(12)}\n${offer}` })).toBe('paywall');
  });

  it('is seen by the address it redirects to', () => {
    expect(verdict({}, 'https://gazette.example/subscribe?from=harbour')).toBe('paywall');
    expect(verdict({}, 'https://gazette.example/abonnement/offres')).toBe('paywall');
  });
});

describe('a page of consent', () => {
  it('is told under the address and the title of the article it hides', () => {
    const wall =
      'Before you continue. We and our 843 partners use cookies to store and access information on your device. ' +
      'Accept all cookies or manage your preferences. You can change your mind at any time in the footer. '.repeat(
        4,
      );
    expect(verdict({ text: wall, everything: wall })).toBe('consent');
    const check =
      'Checking your browser before accessing the site. This takes a few seconds. '.repeat(5);
    expect(verdict({ text: check, everything: check })).toBe('robot-check');
  });

  it('is not seen in an article under a banner that asks for consent', () => {
    const banner = 'Accept all cookies. Manage your preferences. We and our partners use cookies.';
    expect(verdict({ everything: `${banner}\n${body}` })).toBeNull();
  });

  it.each([
    ['We value your privacy. We and our partners store cookies. Accept all cookies', 'Cookies'],
    ['Utilizamos cookies propias. Valoramos tu privacidad. Aceptar y continuar', 'Privacidad'],
    ['Nous utilisons des cookies avec nos partenaires. Tout accepter', 'Bienvenue'],
    ['Utilizamos cookies. Aceitar todos os cookies', 'Privacidade'],
    ['Мы используем файлы cookie. Принять все', 'Настройки'],
    ['نستخدم ملفات تعريف الارتباط. قبول الكل', 'الخصوصية'],
    ['我们使用 Cookie 改善体验。接受所有 Cookie', '隐私'],
  ])('is seen: %s', (text, heading) => {
    expect(verdict({ text, everything: text, titles: [heading] })).toBe('consent');
  });

  it('is seen by the address it redirects to', () => {
    expect(verdict({}, 'https://consent.gazette.example/v2/collectConsent?id=1')).toBe('consent');
  });
});

describe('a check for browsers', () => {
  it.each([
    ['Just a moment...', 'Enable JavaScript and cookies to continue'],
    ['Access denied', 'You do not have permission to view this page.'],
    ['Un momento', 'Verifica que eres humano'],
    ['Un instant', 'Vérifiez que vous êtes humain'],
    ['Um momento', 'Verifique se você é humano'],
    ['Ой!', 'Подтвердите, что вы не робот'],
    ['لحظة', 'تحقق من أنك إنسان'],
    ['请稍候', '请完成安全验证后继续'],
  ])('is seen: %s', (heading, text) => {
    expect(verdict({ titles: [heading], text, everything: text })).toBe('robot-check');
  });
});

describe('a page to sign in', () => {
  it('is seen by its address', () => {
    expect(verdict({}, 'https://gazette.example/login?next=%2Fharbour')).toBe('sign-in');
    expect(verdict({}, 'https://sso.gazette.example/start')).toBe('sign-in');
  });

  it('is seen by the password it asks for', () => {
    const text = 'Welcome back. E-mail and password, please.';
    const given = { titles: ['Account'], text, everything: text, asksPassword: true };
    expect(verdict(given)).toBe('sign-in');
  });

  it('is not seen in an article with a form to sign in beside it', () => {
    expect(verdict({ asksPassword: true })).toBeNull();
  });

  it('is not seen in an address that was asked for', () => {
    const wanted = { ...expected, url: 'https://gazette.example/news/login-thieves-arrested' };
    expect(verdict({}, wanted.url, wanted)).toBeNull();
  });
});

describe('another page', () => {
  const other = 'The weather will stay fine over the weekend with light winds from the south. ';

  it('is seen by what it is about', () => {
    const text = other.repeat(30);
    expect(verdict({ titles: ['Weekend weather'], text, everything: text })).toBe('other-page');
  });

  it('is the front page that a removed article redirects to', () => {
    expect(verdict({}, 'https://gazette.example/')).toBe('other-page');
    expect(verdict({}, 'https://gazette.example/index.html')).toBe('other-page');
  });

  it('is seen in writing without spaces', () => {
    const wanted = {
      title: '海关在港口查获四十公斤可卡因',
      text: '海关人员在香蕉中发现毒品。',
      url,
    };
    const good = '海关人员星期一在港口查获四十公斤可卡因，藏在香蕉中。'.repeat(12);
    const bad = '周末天气晴朗，气温适宜，适合户外活动和旅行。'.repeat(12);
    expect(verdict({ titles: ['查获可卡因'], text: good }, url, wanted)).toBeNull();
    expect(verdict({ titles: ['周末天气'], text: bad }, url, wanted)).toBe('other-page');
  });
});

describe('a page that says too little', () => {
  it('is left alone: the feed said as much', () => {
    const wanted = { ...expected, text: body };
    expect(verdict({ text: body }, url, wanted)).toBe('thin');
    expect(verdict({ text: 'Two arrested in harbour cocaine raid.' })).toBe('thin');
    expect(verdict({ text: '', everything: body })).toBe('thin');
  });
});

describe('the words of notices', () => {
  it('are told apart whatever the accents and letters that are written both ways', () => {
    expect(foldWords('Réservé\n aux  ABONNÉS')).toBe('reserve aux abonnes');
    expect(foldWords('اشترك لمتابعةِ القراءةِ')).toBe(foldWords('اشترك لمتابعة القراءه'));
  });

  it('are phrases, each once', () => {
    for (const list of [paywallPhrases, consentPhrases, robotCheckPhrases]) {
      const folded = list.map(foldWords);
      expect(new Set(folded).size).toBe(list.length);
      expect(folded.filter((phrase) => phrase.length < 4)).toEqual([]);
    }
  });

  it('have a plain sentence each', () => {
    for (const note of Object.values(hindranceNotes)) expect(note).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the verdict', () => {
  it('is reached on any page', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    const anyPage = fc.record({
      titles: fc.array(text, { maxLength: 3 }),
      text,
      everything: text,
      language: fc.constant(null),
      free: fc.constantFrom(true, false, null),
      asksPassword: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPage, fc.option(text), text, fc.webUrl(), (given, heading, said, at) => {
        const hindrance = hindranceOf(given, { title: heading, text: said, url: at }, at);
        expect(hindrance === null || hindrance in hindranceNotes).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
