import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { EttFunnFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { dagenAv, visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { funnfarge, type EnFunnutgave, type EttBelegg, type Funnvindu } from './funntyper.ts';

/** Ett funn: det nyeste først, det som er sagt om det, og hva det hviler på. */
export function Funnkort({ funn, aapne }: { funn: EttFunnFragment; aapne: (vindu: Funnvindu) => void }) {
  const tekst = useSidetekst('funn');
  const [nyeste, ...eldre] = funn.utgaver;
  return (
    <article className="kort luft">
      <Utgaven funn={funn} utgave={nyeste!} aapne={aapne} />
      {eldre.length > 0 && <details><summary>{tekst.eldreUtgaver(eldre.length)}</summary>{eldre.map((utgave) => <Utgaven key={utgave.utgave} funn={funn} utgave={utgave} aapne={aapne} eldre />)}</details>}
    </article>
  );
}

function Utgaven({ funn, utgave, aapne, eldre = false }: { funn: EttFunnFragment; utgave: EnFunnutgave; aapne: (vindu: Funnvindu) => void; eldre?: boolean }) {
  const tekst = useSidetekst('funn');
  const { temaord } = useTekst();
  const { status, tittel, evidensgrad, belegg, kommentarer, hinder, handlinger } = utgave;
  const knapp = (slag: 'rediger' | 'sitat' | 'gjenbruk' | 'felt' | 'forelegg' | 'frigi' | 'utgave' | 'fjern' | 'kommenter' | 'trekk', handling: string, variant: 'primary' | 'secondary' | 'tertiary' = 'secondary') =>
    handlinger.includes(handling) && <Button key={slag} variant={variant} data-size="sm" {...(slag === 'fjern' || slag === 'trekk' ? { 'data-color': 'danger' as const } : {})} aria-label={`${tekst.knapp[slag]}: ${tittel}`} onClick={() => aapne({ slag, funn, utgave })}>{tekst.knapp[slag]}</Button>;
  return (
    <>
      <Heading level={eldre ? 4 : 3} data-size="xs">{tittel} <Oppdiktet er={utgave.oppdiktet} /></Heading>
      <Paragraph>
        <Tag data-color={funnfarge[status]} variant="outline" data-size="sm">{tekst.status[status]}</Tag> {funn.gjelderNavn ?? tekst.regionen} · {tekst.utgave(utgave.utgave)} · {tekst.grad(evidensgrad, tekst.grader[evidensgrad]!)}{utgave.tema && ` · ${temaord.tema[utgave.tema]}`}
      </Paragraph>
      {status === 'forelagt' && <Paragraph className="dempet">{tekst.forelagtTil(visDag(utgave.frist!))}</Paragraph>}
      {utgave.frigitt && <Paragraph className="dempet">{tekst.frigittDag(visDag(utgave.frigitt))}</Paragraph>}
      {utgave.trukket && <Alert data-color="warning"><Paragraph>{tekst.trukketFordi(visDag(utgave.trukket), utgave.trukketFordi!)}</Paragraph></Alert>}
      <Paragraph variant="long">{utgave.tekst}</Paragraph>
      {utgave.endring && <Paragraph className="dempet">{tekst.nyttHer(utgave.endring)}</Paragraph>}
      {hinder.length > 0 && <Alert data-color="warning"><Paragraph>{tekst.hinderTittel}</Paragraph><ul className="punkter">{hinder.map(({ path, code }) => <li key={path + code}>{tekst.hinder(path, code)}</li>)}</ul></Alert>}
      {belegg.length > 0 && <><Heading level={eldre ? 5 : 4} data-size="2xs">{tekst.hvilerPaa}</Heading><ul className="punkter">{belegg.map((ett) => <li key={ett.id}><Belegget belegg={ett} funn={funn} utgave={utgave} aapne={aapne} /></li>)}</ul></>}
      {kommentarer.length > 0 && <><Heading level={eldre ? 5 : 4} data-size="2xs">{tekst.partenSa}</Heading><ul className="punkter">{kommentarer.map(({ navn, rolle, tekst: sagt, tid }) => <li key={tid}><strong>{tekst.hvemSa(navn ?? tekst.mottaker.fylkeskommune, rolle, visDag(tid))}</strong> {sagt ?? tekst.ingenMerknader}</li>)}</ul></>}
      <div className="knapper skjul-paa-papir">
        {knapp('forelegg', 'foreleggFunn', 'primary')}{knapp('frigi', 'frigiFunn', 'primary')}{knapp('kommenter', 'kommenterFunn', 'primary')}{knapp('kommenter', 'kommenterForFylket', 'primary')}{knapp('sitat', 'createSitat')}{knapp('gjenbruk', 'gjenbrukSitat')}{knapp('felt', 'createFeltbelegg')}{knapp('rediger', 'updateFunn')}{knapp('utgave', 'nyFunnutgave')}{knapp('fjern', 'removeFunnutkast', 'tertiary')}{knapp('trekk', 'trekkFunn', 'tertiary')}
      </div>
    </>
  );
}

function Belegget({ belegg, funn, utgave, aapne }: { belegg: EttBelegg; funn: EttFunnFragment; utgave: EnFunnutgave; aapne: (vindu: Funnvindu) => void }) {
  const tekst = useSidetekst('funn');
  const { sitat, handlinger } = belegg;
  const samtykke = sitat?.samtykke ? tekst.knapp.endreSvar : tekst.knapp.samtykke;
  return (
    <>
      {belegg.skjult && <em>{tekst.skjultSitat}</em>}
      {sitat && (
        <>
          «{sitat.tekst}» <span className="dempet">{tekst.sitatkilde(sitat.kommune, tekst.kilde[sitat.kilde], sitat.tittel, tekst.felt[sitat.felt] ?? sitat.felt, visDag(sitat.lest), sitat.radversjon)}</span>
          {' '}<strong>{sitat.fritt ? tekst.fritt : sitat.samtykke ? tekst.sagtNei : tekst.ikkeSvart}</strong>
          <DenDagen kommunenummer={sitat.kommunenummer} lest={sitat.lest} />
          {sitat.samtykke?.merknad && <span className="dempet"> {sitat.samtykke.merknad}</span>}
        </>
      )}
      {!sitat && !belegg.skjult && tekst.feltarbeid(belegg.antall!, tekst.beleggslag[belegg.slag], visTidsangivelse(belegg.periode!))}
      {handlinger.includes('godkjennSitat') && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={`${samtykke}: ${sitat!.tekst}`} onClick={() => aapne({ slag: 'samtykke', belegg })}>{samtykke}</Button>}
      {handlinger.includes('removeBelegg') && <Button variant="tertiary" data-color="danger" data-size="sm" className="skjul-paa-papir" aria-label={`${tekst.knapp.fjernBelegg}: ${sitat?.tekst ?? tekst.beleggslag[belegg.slag]}`} onClick={() => aapne({ slag: 'fjernBelegg', funn, utgave, belegg })}>{tekst.knapp.fjernBelegg}</Button>}
    </>
  );
}

/** Sitatet er slik det sto. Den som kan lese i kommunen, kan se hvilke dokumenter som gjaldt den dagen. */
function DenDagen({ kommunenummer, lest }: { kommunenummer: string; lest: string }) {
  const tekst = useSidetekst('funn');
  const { arbeidsrom: { type, kode } } = useRom();
  if (type === 'felles' || (type === 'kommune' && kode !== kommunenummer)) return null;
  return <span className="skjul-paa-papir"> <Lenke to="/$rom/dokumenter" params={{ rom: kommunenummer }} search={{ dato: dagenAv(lest) }}>{tekst.denDagen}</Lenke></span>;
}
