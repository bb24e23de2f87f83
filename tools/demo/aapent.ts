import type { INestApplicationContext } from '@nestjs/common';
import { ErfaringsaapningService, ErfaringsdelingService } from '#libs/deling';
import { RedaksjonService } from '#libs/felles/erfaringsbank';
import { Db } from '#libs/platform';

/** Det demoen viser på de åpne sidene: én erfaring fra en årsrapport, og én oppdiktet, så begge merkene synes. At kommunene har åpnet dem, er oppdiktet. */
const aapnes = ['io-kulturkuben', 'Små tilskudd til naboer'];

/** De delte erfaringene i kommunen som skal åpnes, og ikke er det. Spørres om som kommunen. */
export function findUnopened(app: INestApplicationContext): Promise<{ id: string; utgave: number }[]> {
  return app.get(Db).query(`SELECT d.id, d.utgave FROM felles.erfaring d JOIN kommune.erfaring e ON e.id = d.id LEFT JOIN kommune.tiltak t ON t.id = e.tiltak_id WHERE d.status = 'delt' AND (t.noekkel = ANY($1) OR e.tittel = ANY($1))`, [aapnes]);
}

/** Koordinatoren går gjennom utgaven. */
export const review = (app: INestApplicationContext, { id, utgave }: { id: string; utgave: number }): Promise<string> => app.get(RedaksjonService).review({ erfaringId: id, utgave });

/** Programlederen publiserer og åpner, gjennom den samme døra som i produktet. */
export async function publishAndOpen(app: INestApplicationContext, id: string): Promise<void> {
  await app.get(ErfaringsdelingService).publish(id);
  const aapning = app.get(ErfaringsaapningService);
  const { kontrollsum } = await aapning.preview(id);
  await aapning.open({ id, kontrollsum, bekreftet: true, kjentMedLisens: true });
}
