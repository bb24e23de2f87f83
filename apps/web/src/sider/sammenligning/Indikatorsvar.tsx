import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { Indikatorspoersmaal } from '#libs/contracts';
import { IndikatorsammenligningDocument, type IndikatorsammenligningQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Indikatordiagram } from './Indikatordiagram.tsx';
import { deltakelsesperioder } from './indikatorrader.ts';
import { indikatorsetningen } from './indikatorsetningen.ts';
import { Indikatortabell } from './Indikatortabell.tsx';
import { Nedlasting } from './Nedlasting.tsx';
import { kodene } from './sammenligningsutvalg.ts';
import { Spoersmaalet } from './Spoersmaalet.tsx';
import { useSammenligningsutvalg } from './useSammenligningsutvalg.ts';

export type Indikatorsvaret = IndikatorsammenligningQuery['indikatorsammenligning'];

/** Ett tall nettverket måler likt, over tid; eller alle tallene på deltakelse i én periode. */
export function Indikatorspoersmaalet({ kode }: { kode: Indikatorspoersmaal }) {
  const [{ indikator = null, periode = null, kommuner }] = useSammenligningsutvalg();
  const svar = useSpoerring(IndikatorsammenligningDocument, { spoersmaal: kode, indikator, periode, kommuner: kodene(kommuner) }, 'Indikatorsammenligning Fellesindikator');
  const data = svar.data?.indikatorsammenligning;
  return (
    <>
      <Spoersmaalet>{data && (kode === 'deltakelse' ? <Periodevalg svar={data} /> : <Indikatorvalget svar={data} />)}</Spoersmaalet>
      <Hentet spoerring={svar} velg={(funnet) => funnet.indikatorsammenligning}>{(funnet) => <Svar svar={funnet} />}</Hentet>
    </>
  );
}

function Indikatorvalget({ svar: { valg, indikator } }: { svar: Indikatorsvaret }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  const [, sett] = useSammenligningsutvalg();
  const navn = (en: Indikatorsvaret['valg'][number]) => (en.avviklet ? tekst.avviklet(en.navn) : en.navn);
  const valgt = valg.find(({ kode }) => kode === indikator);
  if (!valgt) return null;
  return <Filtervalg navn={tekst.velg} verdi={undefined} tom={navn(valgt)} valgene={valg.filter((en) => en !== valgt).map((en) => [en.kode, navn(en)] as const)} velg={(kode) => { if (kode) sett({ indikator: kode }); }} />;
}

function Periodevalg({ svar: { valg, periode } }: { svar: Indikatorsvaret }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  const [utvalg, sett] = useSammenligningsutvalg();
  const perioder = deltakelsesperioder(valg);
  if (!periode || perioder.length === 0) return null;
  return <Filtervalg navn={tekst.periode} verdi={utvalg.periode} tom={tekst.nyestePeriode(visTidsangivelse(utvalg.periode ? perioder[0]! : periode))} valgene={perioder.map((en) => [en, visTidsangivelse(en)] as const)} velg={(valgt) => sett({ periode: valgt })} />;
}

function Svar({ svar }: { svar: Indikatorsvaret }) {
  const { indikator: tekst, ...alle } = useSidetekst('sammenligning');
  const { type, kode } = useRom().arbeidsrom;
  const deltakelse = svar.spoersmaal === 'deltakelse';
  const delt = svar.kommuner.filter(({ celler }) => celler.length > 0);
  const definisjon = svar.kolonner[0]?.definisjon;
  const lenke = type === 'kommune' ? <Lenke to="/$rom/fellesindikatorer" params={{ rom: kode }}>{tekst.tilIndikatorene}</Lenke> : <Lenke to="/felles/indikatorer">{tekst.tilIndikatorene}</Lenke>;
  if (!svar.nettverk) return <Tom tittel={alle.ingenNettverk} tekst={alle.ingenNettverkTekst} />;
  if (svar.valg.length === 0) return <Tom tittel={tekst.ingenIndikatorer} tekst={tekst.ingenIndikatorerTekst}>{lenke}</Tom>;
  const tittel = deltakelse ? tekst.deltakelse(svar.periode && visTidsangivelse(svar.periode)) : svar.valg.find((en) => en.kode === svar.indikator)!.navn;
  if (delt.length === 0 || !definisjon) return <Seksjon tittel={tittel}><Tom nivaa={3} tittel={deltakelse ? tekst.ingentingDeltakelse : tekst.ingenting} tekst={tekst.ingentingTekst}>{lenke}</Tom></Seksjon>;
  return (
    <Seksjon tittel={tittel}>
      <Paragraph variant="long" className="hovedsetning">{indikatorsetningen(svar, tekst)}</Paragraph>
      <Hindrene svar={svar} />
      <OppdiktetForklart er={delt.some(({ delinger }) => delinger.some(({ oppdiktet }) => oppdiktet))} />
      <div className="svarflate">
        <div>
          <Paragraph className="dempet">{deltakelse ? tekst.deltakelseHva : <>{tekst.hva(definisjon.utgave, definisjon.teller, definisjon.nevner ?? null, definisjon.enhet)} {definisjon.telling === 'kan_overlappe' && tekst.overlapp}</>}</Paragraph>
          <Indikatortabell svar={svar} />
          <Nedlasting />
          <ul className="ubundet skjul-paa-papir sevidere">
            <li>{lenke}</li>
            {deltakelse && type === 'felles' && <li><Lenke to="/felles/deling" search={svar.periode ? { aar: Number(svar.periode.slice(0, 4)) } : {}}>{tekst.tilFordelingene}</Lenke></li>}
          </ul>
        </div>
        <Indikatordiagram svar={svar} />
      </div>
    </Seksjon>
  );
}

/** Grunnene til at ingen er rangert, for den perioden det ville gjeldt. */
function Hindrene({ svar: { spoersmaal, hindre, rangertPeriode } }: { svar: Indikatorsvaret }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  const periode = rangertPeriode && visTidsangivelse(rangertPeriode);
  if (spoersmaal === 'deltakelse') return <Alert data-color="info" className="hindre"><Paragraph>{tekst.deltakelseRekke}</Paragraph></Alert>;
  if (hindre.length === 0 && periode) return <Paragraph>{tekst.grunnlag(periode)}</Paragraph>;
  return (
    <Alert data-color="info" className="hindre">
      <Paragraph>{tekst.ingenRekkefoelge(periode ?? null)}</Paragraph>
      <ul className="punkter">{hindre.map((hinder) => <li key={hinder}>{tekst.hinder[hinder]}</li>)}</ul>
    </Alert>
  );
}
