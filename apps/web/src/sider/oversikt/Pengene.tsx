import { Paragraph } from '@digdir/designsystemet-react';
import type { OversiktQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { erNull, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Spenn } from '../../ui/Spenn.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Fått, fordelt, brukt og igjen. Det ukjente er et spenn, aldri et gjett. */
export function Pengene({ penger }: { penger: OversiktQuery['oversikt']['penger'] }) {
  const { oversikt: { penger: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  if (!penger) {
    return <Seksjon tittel={tekst.tittel}><Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst}><Lenke to="/$rom/oekonomi" params={{ rom }}>{tekst.tilOekonomi}</Lenke></Tom></Seksjon>;
  }
  const { aar, faatt, ventet, fordelt, brukt, igjen, ukjentLinjer, oppdiktet } = penger;
  const sagt = brukt.fra === brukt.til ? tekst.brukt(visKroner(brukt.fra)) : tekst.bruktMellom(visKroner(brukt.fra), visKroner(brukt.til));
  const kjent = (oere: string) => ({ fra: oere, til: oere });
  const tall = [[tekst.faatt, kjent(faatt)], ...(erNull(ventet) ? [] : [[tekst.ventet, kjent(ventet)] as const]), [tekst.fordelt, kjent(fordelt)], [tekst.bruktTall, brukt], [tekst.igjen, igjen]] as const;
  return (
    <Seksjon tittel={tekst.tittel}>
      <Paragraph>{tekst.setning(aar, visKroner(fordelt), sagt)}{ukjentLinjer > 0 && ` ${tekst.ukjent(ukjentLinjer)}`}</Paragraph>
      {oppdiktet && <p className="oppdiktet-forklart"><Oppdiktet er /> <span className="dempet">{tekst.oppdiktet}</span></p>}
      <dl className="noekkeltall">{tall.map(([navn, beloep]) => <div key={navn}><dt>{navn}</dt><dd><Spenn rom={beloep} /></dd></div>)}</dl>
      <p className="dempet">{tekst.kroner} <Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(aar) }} className="ds-link skjul-paa-papir">{tekst.se(aar)}</Lenke></p>
    </Seksjon>
  );
}
