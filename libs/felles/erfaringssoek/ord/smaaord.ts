import { fold } from './fold.ts';

/** Ord som ikke skiller én erfaring fra en annen, på bokmål og nynorsk, og ordene en spør med. */
const words = `
  og i på av til for med som er å en ei et det den de dei seg om fra frå ved at men eller så når da då du jeg eg vi vil skal kan må har hadde var ble blei bli blir vart vært vore være vere
  ikke ikkje hva kva hvordan korleis hvorfor kvifor hvem kven hvor kvar hvilke kva når her der dit dette disse desse noe noko noen nokon nokre alle mange flere fleire mer meir mest
  sin sitt si sine sitter sit man deres deira vår vårt våre min mitt få får fikk fekk gjør gjer gjøre gjere gå går skjer blant mellom hos opp ut inn over under etter før mot uten utan også bare berre både enn
  tiltak prosjekt erfaring erfaringer erfaringar bydelen området sette i gang finnes finst andre`;

/** Små og vanlige ord, foldet. Finnes det ikke andre, søkes det med dem likevel. */
export const smaaord: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean).map(fold));
