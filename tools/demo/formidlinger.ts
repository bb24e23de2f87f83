import type { INestApplicationContext } from '@nestjs/common';
import { FormidlingssvarService } from '#libs/deling';
import { FormidlinglesingService, FormidlingService } from '#libs/felles/formidling';
import type { Roller } from './funn.ts';

/** En framgangsmåte, og funnet Indre Østfold har sagt ja til at de andre i nettverket leser. Begge er oppdiktet. Gjøres én gang. */
export async function passOnToNettverket(app: INestApplicationContext, avtaleId: string, { koordinator, kommune }: Pick<Roller, 'koordinator' | 'kommune'>): Promise<void> {
  const formidling = app.get(FormidlingService);
  const funn = await koordinator(async () => {
    const { formidlinger, kandidater } = await app.get(FormidlinglesingService).all(avtaleId);
    const [foerste] = kandidater.filter(({ slag }) => slag === 'funn');
    if (formidlinger.length > 0 || !foerste) return null;
    await formidling.metode({ evalueringsavtaleId: avtaleId, tittel: 'Gåtur med ungdommen før intervjuet', tekst: 'Evaluatorene går en runde i området med to og to ungdommer, og lar dem vise fram stedene de bruker. Intervjuet etterpå handler om det de har sett sammen. Det gir svar på noe annet enn det skjemaet spør om.' }, true);
    return formidling.funn({ evalueringsavtaleId: avtaleId, funnId: foerste.id, utgave: foerste.utgave! });
  });
  if (funn) await kommune('3118', () => app.get(FormidlingssvarService).answer({ formidlingId: funn.id, versjon: 0, ja: true, rolle: 'Programleder' }));
}
