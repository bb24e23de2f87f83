import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import type { Loggutvalg } from './loggutvalg.ts';

/** Loggen har to lister: det kommunens egne har endret, og det andre har lest. */
export function Listevalg({ utvalg: { fra, til, liste } }: { utvalg: Loggutvalg }) {
  const logg = useSidetekst('logg');
  const { arbeidsrom: { kode } } = useRom();
  const dager = { ...(fra && { fra }), ...(til && { til }) };
  return (
    <nav className="aarvalg" aria-label={logg.lister}>
      <Lenke to="/$rom/logg" params={{ rom: kode }} search={dager} className="aarlenke" activeOptions={{ exact: true }} aria-current={liste ? undefined : 'page'}>{logg.endringer}</Lenke>
      <Lenke to="/$rom/logg" params={{ rom: kode }} search={{ ...dager, liste: 'lesing' }} className="aarlenke" activeOptions={{ exact: true }} aria-current={liste ? 'page' : undefined}>{logg.lesing.tittel}</Lenke>
    </nav>
  );
}
