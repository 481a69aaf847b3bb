/**
 * Days, months, numerals and ordinals that are written small: exchanged for another, they make another event.
 * Arabic and Chinese are not here: without capitals, every word of theirs is read as one that may.
 */
export const slotWords = `
  monday tuesday wednesday thursday friday saturday sunday
  lunes martes miércoles jueves viernes sábado domingo
  lundi mardi mercredi jeudi vendredi samedi dimanche
  segunda terça quarta quinta sexta
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  понедельник понедельника вторник вторника среду среды четверг четверга пятницу пятницы субботу субботы
  воскресенье воскресенья
  january february march april june july august september october november december
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  janeiro fevereiro março maio junho julho setembro outubro dezembro
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
  million
  dos tres cuatro cinco seis siete ocho nueve diez once doce docena cien cientos mil miles millón millones
  deux trois quatre cinq sept huit neuf dix onze douze dizaine dizaines centaine centaines mille million
  dois duas três quatro sete oito nove dez doze dezena dezenas centenas milhares milhão milhões
  due tre quattro cinque sei sette otto dieci decina decine
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hundert tausend
  два две двое двух три трое трёх четыре четверо пять пятеро шесть семь восемь девять десять десятки сотни тысячи
  first second third fourth fifth sixth seventh eighth ninth tenth
  primer primera primero segundo tercer tercera tercero cuarto cuarta quinto sexto séptimo octavo noveno décimo
  premier première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième
  primeira primeiro terceira terceiro sétimo oitavo nono
  первый первая второй вторая третий третья четвёртый пятый
`
  .trim()
  .split(/\s+/);
