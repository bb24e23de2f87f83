import { Suspense, type ComponentType, type ReactNode } from 'react';
import { hentSidetekst, useSidetekst } from '../../tekst/sidetekst.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import type { Vindu } from './pengetyper.ts';

/** Skjemaet, og ordene i det. */
const skjema = <P extends object>(hent: () => Promise<ComponentType<P>>) => lat(() => Promise.all([hent(), hentSidetekst('oekonomiskjema')]).then(([del]) => del));

const Attester = skjema(() => import('./Attester.tsx').then((fil) => fil.Attester));
const Bekreftskjema = skjema(() => import('./Bekreftskjema.tsx').then((fil) => fil.Bekreftskjema));
const Egeninnsatsskjema = skjema(() => import('./Egeninnsatsskjema.tsx').then((fil) => fil.Egeninnsatsskjema));
const FjernEgeninnsats = skjema(() => import('./Egeninnsatsskjema.tsx').then((fil) => fil.FjernEgeninnsats));
const Forbruksskjema = skjema(() => import('./Forbruksskjema.tsx').then((fil) => fil.Forbruksskjema));
const FjernLinje = skjema(() => import('./Linjeskjema.tsx').then((fil) => fil.FjernLinje));
const Linjeskjema = skjema(() => import('./Linjeskjema.tsx').then((fil) => fil.Linjeskjema));
const Oenskeskjema = skjema(() => import('./Oenskeskjema.tsx').then((fil) => fil.Oenskeskjema));
const Posteringsskjema = skjema(() => import('./Posteringsskjema.tsx').then((fil) => fil.Posteringsskjema));
const ReverserForbruk = skjema(() => import('./Reverser.tsx').then((fil) => fil.ReverserForbruk));
const ReverserPostering = skjema(() => import('./Reverser.tsx').then((fil) => fil.ReverserPostering));
const Tilskuddskjema = skjema(() => import('./Tilskuddskjema.tsx').then((fil) => fil.Tilskuddskjema));
const TrekkOensket = skjema(() => import('./TrekkOensket.tsx').then((fil) => fil.TrekkOensket));
const Vedtaksskjema = skjema(() => import('./Vedtaksskjema.tsx').then((fil) => fil.Vedtaksskjema));

export interface Vindusvalg { lukk: () => void; ferdig: () => void }

interface Valg { vindu: Vindu; lukk: () => void; ferdig: (gjort: Gjort) => void }

/** Vinduet det gjelder; skjemaet i det hentes for seg. */
export const EttVindu = (valg: Valg) => <Suspense><Innhold {...valg} /></Suspense>;

function Innhold({ vindu, lukk, ferdig }: Valg): ReactNode {
  const { kvittering } = useSidetekst('oekonomi');
  const som = (tekst: string, fokus = false): Vindusvalg => ({ lukk, ferdig: () => ferdig({ tekst, fokus }) });
  switch (vindu.hva) {
    case 'forbruk': return <Forbruksskjema linje={vindu.linje} {...som(kvittering.forbruk)} />;
    case 'attester': return <Attester forbruk={vindu.forbruk} {...som(kvittering.attestert, true)} />;
    case 'reverser': return <ReverserForbruk forbruk={vindu.forbruk} {...som(kvittering.reversert, true)} />;
    case 'linje': return <Linjeskjema linje={vindu.linje} {...som(kvittering.linje)} />;
    case 'fjernLinje': return <FjernLinje linje={vindu.linje} {...som(kvittering.fjernet, true)} />;
    case 'tilskudd': return <Tilskuddskjema tilskudd={vindu.tilskudd} {...som(kvittering.tilskudd)} />;
    case 'postering': return <Posteringsskjema tilskudd={vindu.tilskudd} {...som(kvittering.postering)} />;
    case 'reverserPostering': return <ReverserPostering postering={vindu.postering} {...som(kvittering.reversert, true)} />;
    case 'oensk': return <Oenskeskjema linje={vindu.linje} {...som(kvittering.oensket)} />;
    case 'bekreft': return <Bekreftskjema overfoering={vindu.overfoering} {...som(kvittering.bekreftet, true)} />;
    case 'vedta': return <Vedtaksskjema overfoering={vindu.overfoering} {...som(kvittering.vedtatt, true)} />;
    case 'trekk': return <TrekkOensket overfoering={vindu.overfoering} {...som(kvittering.trukket, true)} />;
    case 'egeninnsats': return <Egeninnsatsskjema egeninnsats={vindu.egeninnsats} {...som(kvittering.egeninnsats)} />;
    case 'fjernEgeninnsats': return <FjernEgeninnsats egeninnsats={vindu.egeninnsats} {...som(kvittering.egeninnsatsFjernet, true)} />;
  }
}
