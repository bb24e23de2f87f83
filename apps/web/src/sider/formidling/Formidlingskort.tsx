import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { EnFormidlingFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom, useRomkode } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visStoerrelse } from '../../ui/stoerrelse.ts';
import type { Formidlingsvindu } from './Formidlinger.tsx';

const farge = { venter: 'info', stanset: 'danger', gitt: 'success', trukket: 'neutral' } as const;

/** Ett funn, ett dokument eller én framgangsmåte, hvem det er spurt, og hva de har svart. */
export function Formidlingskort({ formidling, visAvtale, aapne }: { formidling: EnFormidlingFragment; visAvtale: boolean; aapne: (vindu: Formidlingsvindu) => void }) {
  const tekst = useSidetekst('formidling');
  const { temaord, vedlegg: { filtype } } = useTekst();
  const { slag, status, tittel, tema, evidensgrad, gjelderNavn, avtale, dokument, tid, trukket, trukketFordi, handlinger } = formidling;
  const navn = tittel ?? tekst.borte[slag];
  const kode = useRomkode();
  const besvart = formidling.svar.some(({ kommunenummer, ja }) => kommunenummer === kode && ja !== null);
  const svarord = besvart ? tekst.knapp.endre : tekst.knapp.svar;
  const om = [tekst.slag[slag], slag === 'funn' ? gjelderNavn ?? tekst.regionen : null, slag === 'funn' && evidensgrad !== null ? tekst.grad(evidensgrad) : null, tema && temaord.tema[tema], visAvtale ? avtale : null, tekst.foreslaatt(visDag(tid))];
  return (
    <article className="kort luft">
      <Heading level={3} data-size="2xs">{navn} <Oppdiktet er={formidling.oppdiktet} /></Heading>
      <Paragraph><Tag data-color={farge[status]} variant="outline" data-size="sm">{tekst.status[status]}</Tag> {om.filter(Boolean).join(' · ')}</Paragraph>
      {formidling.tekst && <Paragraph variant="long">{formidling.tekst}</Paragraph>}
      {dokument && <Paragraph><a className="ds-link" href={dokument.url} download>{tekst.fil(navn, filtype[dokument.type], visStoerrelse(dokument.stoerrelse))}</a></Paragraph>}
      {trukket && <Paragraph>{trukketFordi ? tekst.trukketFordi(visDag(trukket), trukketFordi) : tekst.funnetTrukket(visDag(trukket))}</Paragraph>}
      <Svarene formidling={formidling} />
      {handlinger.length > 0 && (
        <div className="knapper skjul-paa-papir">
          {handlinger.includes('svarPaaFormidling') && <Button data-size="sm" variant={besvart ? 'secondary' : 'primary'} aria-label={`${svarord}: ${navn}`} onClick={() => aapne({ gjoer: 'svar', formidling })}>{svarord}</Button>}
          {handlinger.includes('trekkFormidling') && <Button variant="tertiary" data-color="danger" data-size="sm" aria-label={`${tekst.knapp.trekk}: ${navn}`} onClick={() => aapne({ gjoer: 'trekk', formidling })}>{tekst.knapp.trekk}</Button>}
        </div>
      )}
    </article>
  );
}

/** Den som ikke er part, ser bare hvem som har sagt ja. Partene ser også hvem det venter på. */
function Svarene({ formidling: { svar, status } }: { formidling: EnFormidlingFragment }) {
  const tekst = useSidetekst('formidling');
  const { arbeidsrom: { type, kode } } = useRom();
  if (svar.length === 0 || status === 'trukket') return null;
  if (type === 'kommune' && status === 'gitt' && !svar.some(({ kommunenummer }) => kommunenummer === kode)) return <Paragraph className="dempet">{tekst.sagtJa(svar.map(({ navn }) => navn))}</Paragraph>;
  return <ul className="punkter">{svar.map(({ kommunenummer, navn, ja, rolle, tid }) => <li key={kommunenummer}>{ja === null ? tekst.ikkeSvart(navn) : tekst.svarte(navn, ja, rolle!, visDag(tid!))}</li>)}</ul>;
}
