import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { AnbefalingsarbeidDocument, type EnAnbefalingFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRomkode } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Statusmerke } from '../../ui/Statusmerke.tsx';
import { oppfoelgingsfarge, svarfarge, type Funnvindu } from './funntyper.ts';

/** En anbefaling: hva, hvorfor, hvem den er rettet til, hva de svarte, og hvordan det går. */
export function Anbefalingskort({ anbefaling, aapne }: { anbefaling: EnAnbefalingFragment; aapne: (vindu: Funnvindu) => void }) {
  const tekst = useSidetekst('funn');
  const kan = useKan('evalueringsandel.les');
  const { handlinger, funn, mottakere } = anbefaling;
  const knapp = (slag: 'frigiAnbefaling' | 'redigerAnbefaling' | 'fjernAnbefaling' | 'trekkAnbefaling', handling: string, variant: 'primary' | 'secondary' | 'tertiary') =>
    handlinger.includes(handling) && <Button variant={variant} data-size="sm" {...(variant === 'tertiary' ? { 'data-color': 'danger' as const } : {})} aria-label={`${tekst.knapp[slag]}: ${anbefaling.tekst}`} onClick={() => aapne({ slag, anbefaling })}>{tekst.knapp[slag]}</Button>;
  return (
    <article className="kort luft">
      <Heading level={3} data-size="xs">{anbefaling.tekst} <Oppdiktet er={anbefaling.oppdiktet} /></Heading>
      {anbefaling.frigitt === null && <Paragraph><Tag data-color="neutral" variant="outline" data-size="sm">{tekst.status.utkast}</Tag></Paragraph>}
      {anbefaling.trukket && <Alert data-color="warning"><Paragraph>{tekst.trukketFordi(visDag(anbefaling.trukket), anbefaling.trukketFordi!)}</Paragraph></Alert>}
      {anbefaling.begrunnelse && <Paragraph variant="long">{anbefaling.begrunnelse}</Paragraph>}
      <Paragraph className="dempet">{tekst.byggerPaa(funn.map(({ tittel, utgave }) => tittel ?? tekst.utgave(utgave)).join(' · '))}{anbefaling.innen && ` · ${tekst.innen(visTidsangivelse(anbefaling.innen))}`}</Paragraph>
      <ul className="punkter">
        {mottakere.map((mottaker) => {
          const { nr, slag, navn, svar, tidligereSvar, aar } = mottaker;
          const hvem = navn ?? tekst.mottaker[slag];
          return (
            <li key={nr}>
              <strong>{hvem}</strong> {svar ? <><Tag data-color={svarfarge[svar.svar]} variant="outline" data-size="sm">{tekst.svar[svar.svar]}</Tag> <span className="dempet">{tekst.svarLinje(svar.rolle, visDag(svar.dato))}</span></> : <span className="dempet">{tekst.ikkeBesvart}</span>}
              {svar?.tekst && <Paragraph variant="long">{svar.tekst}</Paragraph>}
              {tidligereSvar.length > 0 && <details><summary>{tekst.tidligereSvar(tidligereSvar.length)}</summary><ul className="punkter">{tidligereSvar.map((foer, i) => <li key={i}>{tekst.svar[foer.svar]}, {tekst.svarLinje(foer.rolle, visDag(foer.dato))}{foer.tekst && `: ${foer.tekst}`}</li>)}</ul></details>}
              {aar.length > 0 && <ul className="punkter">{aar.map((ett) => <li key={ett.aar}>{ett.aar}: <Tag data-color={oppfoelgingsfarge[ett.status]} variant="outline" data-size="sm">{tekst.oppfoelging[ett.status]}</Tag> {ett.tekst}</li>)}</ul>}
              <div className="knapper skjul-paa-papir">
                {mottaker.handlinger.some((handling) => handling.startsWith('svar')) && <Button variant={svar ? 'tertiary' : 'primary'} data-size="sm" aria-label={`${svar ? tekst.knapp.endreSvar : tekst.knapp.svar}: ${hvem}`} onClick={() => aapne({ slag: 'svar', anbefaling, mottaker })}>{svar ? tekst.knapp.endreSvar : tekst.knapp.svar}</Button>}
                {mottaker.handlinger.some((handling) => handling.startsWith('foelg')) && <Button variant="secondary" data-size="sm" aria-label={`${tekst.knapp.foelg}: ${hvem}`} onClick={() => aapne({ slag: 'foelg', anbefaling, mottaker })}>{tekst.knapp.foelg}</Button>}
              </div>
            </li>
          );
        })}
      </ul>
      {kan && mottakere.some(({ handlinger: her }) => her.includes('svarPaaAnbefaling')) && <Arbeidet anbefaling={anbefaling} aapne={aapne} />}
      <div className="knapper skjul-paa-papir">{knapp('frigiAnbefaling', 'frigiAnbefaling', 'primary')}{knapp('redigerAnbefaling', 'updateAnbefaling', 'secondary')}{knapp('fjernAnbefaling', 'removeAnbefaling', 'tertiary')}{knapp('trekkAnbefaling', 'trekkAnbefaling', 'tertiary')}</div>
    </article>
  );
}

/** Det kommunen selv gjør med den. De andre ser det ikke. */
function Arbeidet({ anbefaling, aapne }: { anbefaling: EnAnbefalingFragment; aapne: (vindu: Funnvindu) => void }) {
  const tekst = useSidetekst('funn');
  const rom = useRomkode()!;
  const { data } = useSpoerring(AnbefalingsarbeidDocument, {}, 'Anbefalingsarbeid Tiltak');
  const mitt = data?.anbefalingsarbeid.find(({ anbefalingId }) => anbefalingId === anbefaling.id);
  return (
    <>
      <Heading level={4} data-size="2xs">{tekst.hosOss}</Heading>
      <Paragraph className="dempet">{tekst.hosOssTekst}</Paragraph>
      {mitt && mitt.tiltak.length > 0 && <ul className="punkter">{mitt.tiltak.map(({ id, navn, status }) => <li key={id}><Lenke to="/$rom/tiltak/$id" params={{ rom, id }}>{navn}</Lenke> <Statusmerke status={status} /></li>)}</ul>}
      {mitt && mitt.notater.length > 0 && <ul className="punkter">{mitt.notater.map(({ aar, tekst: notat }) => <li key={aar}>{aar}: {notat}</li>)}</ul>}
      <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" onClick={() => aapne({ slag: 'tiltak', anbefaling })}>{tekst.knapp.tiltak}</Button>
    </>
  );
}
