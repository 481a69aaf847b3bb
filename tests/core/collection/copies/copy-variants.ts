/** Invented texts of the length that feeds bring, and what outlets make of them. */
export const story =
  'Police in the harbour city of Vorlund seized two tonnes of cocaine hidden in banana crates, the interior ministry ' +
  'said on Monday. Five people were arrested, among them a customs officer. The load had come by ship from Ecuador ' +
  'and was bound for a warehouse near the motorway, according to the prosecutor Anna Berg.';

export const stories: Record<string, string> = {
  en: story,
  es:
    'La policía de Puerto Alto decomisó el lunes dos toneladas de cocaína ocultas en cajas de banano, informó el ' +
    'ministerio del Interior. Cinco personas fueron detenidas, entre ellas un agente de aduanas. El cargamento llegó ' +
    'en barco desde Ecuador y se dirigía a un almacén cercano a la autopista.',
  fr:
    'La police de Port-Haut a saisi lundi deux tonnes de cocaïne cachées dans des caisses de bananes, a annoncé le ' +
    'ministère de l’Intérieur. Cinq personnes ont été arrêtées, dont un douanier. La cargaison était arrivée par ' +
    'bateau depuis l’Équateur et devait rejoindre un entrepôt près de l’autoroute.',
  ru:
    'Полиция портового города изъяла две тонны кокаина, спрятанного в ящиках с бананами, сообщило в понедельник ' +
    'министерство внутренних дел. Задержаны пять человек, среди них сотрудник таможни. Груз прибыл морем из Эквадора ' +
    'и предназначался для склада возле автомагистрали в пригороде.',
  ar:
    'ضبطت الشرطة في مدينة الميناء طنين من الكوكايين مخبأة في صناديق الموز حسبما أعلنت وزارة الداخلية يوم الاثنين. ' +
    'وأوقف خمسة أشخاص بينهم موظف في الجمارك. وكانت الشحنة قد وصلت بحرا من الإكوادور في طريقها إلى مستودع قرب الطريق السريع.',
  zh: '港口城市警方周一查获两吨可卡因，毒品藏在香蕉箱内，内政部通报称。五人被捕，其中一人是海关官员。这批货物由厄瓜多尔海运而来，原定运往高速公路附近的一处仓库，检察官表示调查仍在继续。',
};

/** Sentences without anything of the story, to make long texts of. */
export function paragraphs(count: number, seed = 'a'): string {
  const words =
    'river market teacher window garden letter summer bridge corner station village winter'.split(
      ' ',
    );
  return Array.from({ length: count }, (_, n) => {
    const word = (k: number): string => words[(n * 7 + k * 5 + seed.charCodeAt(0)) % words.length]!;
    return `The ${word(0)} by the ${word(1)} was ${seed}${n} and no ${word(2)} of the ${word(3)} knew why.`;
  }).join(' ');
}
