import { Paragraph } from '@digdir/designsystemet-react';
import type { Delingstype } from '#libs/contracts';
import type { FellesoversiktQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

type Slag = FellesoversiktQuery['aapneSpoersmaal'][number];
type Avtale = FellesoversiktQuery['evalueringsavtaler']['avtaler'][number];

/** Hva venter på svar, fra hvem, og siden når? Hver linje fører dit en ser det hele og kan gjøre noe med det. */
export function AapneSpoersmaal({ slagene, avtaler }: { slagene: Slag[]; avtaler: Avtale[] }) {
  const { spoersmaal: tekst } = useSidetekst('felles');
  return (
    <Seksjon tittel={tekst.tittel}>
      {slagene.length + avtaler.length === 0 ? <Paragraph>{tekst.ingen}</Paragraph> : (
        <ul className="gjoeremaal">
          {slagene.map((ett) => <li key={ett.slag}><Linje ett={ett} /></li>)}
          {avtaler.map(({ id, navn, oppdiktet, paaminnelser }) => <li key={id}>{tekst.avtale(paaminnelser.length)} <Lenke to="/felles/evaluering/$id" params={{ id }}>{navn}</Lenke> <Oppdiktet er={oppdiktet} /></li>)}
        </ul>
      )}
    </Seksjon>
  );
}

function Linje({ ett: { slag, antall, siden, oppdiktet, foerste } }: { ett: Slag }) {
  const { spoersmaal: tekst } = useSidetekst('felles');
  return (
    <>
      <strong>{tekst.slag[slag](antall)}</strong> <Oppdiktet er={oppdiktet} />
      {foerste.length > 0 && <ul className="punkter">{foerste.map((linje, nr) => <li key={`${linje.id}-${nr}`}><En slag={slag} linje={linje} /></li>)}</ul>}
      <p className="dempet">{tekst.siden(antall, visDag(siden))} {antall > foerste.length && foerste.length > 0 && tekst.flere(antall - foerste.length)} <Alle slag={slag} /></p>
    </>
  );
}

function En({ slag, linje: { id, hva, kommune, type, aar } }: { slag: Slag['slag']; linje: Slag['foerste'][number] }) {
  const { spoersmaal: tekst } = useSidetekst('felles');
  const hvem = kommune && <span className="dempet"> · {kommune}</span>;
  if (slag === 'deling') return <>{kommune}: {tekst.delingstype(type as Delingstype, aar!)} <Lenke to="/felles/deling" search={{ aar: aar! }}>{tekst.tilDeling}</Lenke></>;
  if (slag === 'formidling') return <><Lenke to="/felles/evaluering/$id" params={{ id }} hash="formidling">{hva}</Lenke>{hvem}</>;
  if (slag === 'sak' || slag === 'sakssvar') return <Lenke to="/felles/barrierer" hash={slag === 'sak' ? id : 'dagsorden'}>{hva}</Lenke>;
  return <><Lenke to="/felles/erfaringsbank/$id" params={{ id }} hash={slag === 'spoersmaal' ? 'samtale' : 'redaksjon'}>{hva}</Lenke>{hvem}</>;
}

/** Dit alle er, når de har ett sted. */
function Alle({ slag }: { slag: Slag['slag'] }) {
  const { spoersmaal: tekst } = useSidetekst('felles');
  if (slag === 'gjennomgang') return <Lenke to="/felles/erfaringsbank">{tekst.tilBanken}</Lenke>;
  if (slag === 'barriere') return <Lenke to="/felles/barrierer" hash="loese">{tekst.tilBarrierene}</Lenke>;
  return null;
}
