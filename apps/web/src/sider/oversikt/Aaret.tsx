import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { aarshjul, type Diagramtekst } from '#libs/charts';
import { tidsrom } from '#libs/contracts';
import type { OversiktQuery } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { erForfalt, iAar, iDag } from '../../ui/dato.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

type Hendelser = OversiktQuery['oversikt']['hendelser'];
const FRAMME = 8;
const HJUL = 340;

/** Året på et hjul med i dag merket, og det som ikke er gjort, ved siden av. */
export function Aaret({ hendelser }: { hendelser: Hendelser }) {
  const { oversikt: { aaret: tekst } } = useTekst();
  const aar = iAar();
  const venter = hendelser.filter(({ ferdig }) => !ferdig);
  const ferdige = hendelser.length - venter.length;
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => aarshjul({ tekst: katalog,
    tittel: tekst.hjul(aar), aar, idag: iDag(), bredde,
    hendelser: hendelser.map(({ type, navn, tid, ferdig }) => ({ dag: tidsrom(tid)?.til ?? tid, navn: ferdig ? tekst.naadd(navn) : tekst.hva[type](navn), ferdig })),
  }), [hendelser, tekst, aar]);
  return (
    <Seksjon tittel={tekst.tittel(aar)}>
      {hendelser.length === 0 ? <Paragraph>{tekst.ingen}</Paragraph> : (
        <div className="aaret">
          <Diagram tegn={tegn} filnavn={tekst.fil(aar)} slag="hjul" maksBredde={HJUL} />
          <div>
            {venter.length > 0 && <Heading level={3} data-size="2xs">{tekst.kommer}</Heading>}
            <ul className="hendelser">{venter.slice(0, FRAMME).map((en, nr) => <li key={`${en.type}-${en.tiltakId ?? ''}-${nr}`}><Hendelse en={en} /></li>)}</ul>
            {venter.length > FRAMME && <p className="dempet">{tekst.flere(venter.length - FRAMME)}</p>}
            {ferdige > 0 && <p className="dempet">{tekst.ferdige(ferdige)}</p>}
          </div>
        </div>
      )}
    </Seksjon>
  );
}

function Hendelse({ en: { type, navn, tid, tiltakId, oppdiktet } }: { en: Hendelser[number] }) {
  const { oversikt: { aaret: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const sagt = tekst.hva[type](navn);
  return (
    <>
      <span className="dempet">{visTidsangivelse(tid)}{erForfalt(tid) && <span className="forfalt">, {tekst.forfalt}</span>}</span>
      <span>{tiltakId ? <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltakId }}>{sagt}</Lenke> : sagt} <Oppdiktet er={oppdiktet} /></span>
    </>
  );
}
