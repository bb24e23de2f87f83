import type { INestApplicationContext } from '@nestjs/common';
import { UndersoekelsesdelingService } from '#libs/deling';
import { UndersoekelseQuery, UndersoekelseService } from '#libs/kommune/undersoekelse';

const hode = 'Spørsmål;Svaralternativ;Antall;n;Runde;Dato;Område;Metode;Kilde;Positiv';
type Svar = [spoersmaal: string, svar: [ord: string, foer: number, etter: number, positiv?: boolean][]];

const spoersmaal: Svar[] = [
  ['Hvor fornøyd er du med området der du bor?', [['Fornøyd', 124, 171, true], ['Verken eller', 61, 52], ['Misfornøyd', 55, 41]]],
  ['Hvor trygg er du ute i området om kvelden?', [['Trygg', 131, 149, true], ['Verken eller', 57, 61], ['Utrygg', 52, 54]]],
  ['Er hærverk et problem der du bor?', [['Nei', 98, 128, true], ['Litt', 89, 84], ['Ja', 53, 52]]],
  ['Kjenner du noen du kan be om hjelp i området?', [['Ja', 186, 211, true], ['Nei', 51, 50], ['Vet ikke', 3, 3]]],
];
const steder: Record<string, string> = { 3118: 'Mysen', 3101: 'Halden sentrum' };

/** Én oppdiktet undersøkelse i to kommuner, spurt før og etter. Ingen av satsingene har oppgitt slike tall. Den ene er delt også med evalueringen. */
export async function writeUndersoekelser(app: INestApplicationContext, nummer: string): Promise<void> {
  const omraade = steder[nummer];
  if (!omraade || (await app.get(UndersoekelseQuery).all()).undersoekelser.length > 0) return;
  const rader = spoersmaal.flatMap(([tekst, svar]) => [0, 1].flatMap((runde) => {
    const n = svar.reduce((sum, [, foer, etter]) => sum + (runde === 0 ? foer : etter), 0);
    return svar.map(([ord, foer, etter, positiv]) => [tekst, ord, runde === 0 ? foer : etter, n, runde === 0 ? 'før' : 'etter', runde === 0 ? '2024-10' : '2025-10', omraade, 'Postalt skjema til alle husstander', 'Oppdiktet for å vise fram Løftet', positiv ? 'ja' : ''].join(';'));
  }));
  const { undersoekelse } = await app.get(UndersoekelseService).readIn({ navn: `Naboundersøkelsen i ${omraade}`, innhold: [hode, ...rader].join('\n') }, { oppdiktet: true });
  const deling = app.get(UndersoekelsesdelingService);
  for (const { id } of undersoekelse!.runder) {
    const { kontrollsum } = await deling.preview(id);
    await deling.share({ undersoekelsesrundeId: id, kontrollsum: kontrollsum!, bekreftet: true, mottaker: 'evaluator' });
  }
}
