import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { OverfoeringFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Overfoeringssteg } from './Overfoeringssteg.tsx';
import { usePengeside } from './pengetyper.ts';

/** Ubrukte penger på vei til neste år: ønsket, bekreftet, vedtatt. */
export function Overfoeringene({ overfoeringer }: { overfoeringer: readonly OverfoeringFragment[] }) {
  const { overfoering: tekst } = useSidetekst('oekonomi');
  const { aar, handlinger, aapne } = usePengeside();
  const oensk = handlinger.includes('oenskOverfoering') && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => aapne({ hva: 'oensk' })}>{tekst.oensk}</Button>;
  const tom = overfoeringer.length === 0;
  return (
    <Seksjon id="overfoering" tittel={tekst.tittel} valg={!tom && oensk}>
      {tom ? <Tom nivaa={3} tittel={tekst.tom} tekst={tekst.tomTekst}>{oensk}</Tom> : (
        <>
          <Paragraph>{tekst.ingress(aar)}</Paragraph>
          <ul className="rader">{overfoeringer.map((en) => <li key={en.id}><En overfoering={en} /></li>)}</ul>
        </>
      )}
    </Seksjon>
  );
}

function En({ overfoering }: { overfoering: OverfoeringFragment }) {
  const { overfoering: tekst, linje } = useSidetekst('oekonomi');
  const { pengeord, ord } = useTekst();
  const { aapne } = usePengeside();
  const rom = useRom().arbeidsrom.kode;
  const { navn, beloep, aarsakskode, begrunnelse, status, budsjettlinje, tilLinje, tiltak, vedtak, fraAar, handlinger } = overfoering;
  const hvorfor = [aarsakskode && aarsakskode !== 'annet' && ord.aarsak[aarsakskode], begrunnelse].filter(Boolean).join(': ');
  return (
    <>
      <div className="radinnhold">
        <p><strong>{beloep === null ? tekst.ukjent : tekst.kroner(visKroner(beloep))}</strong> {navn} <Oppdiktet er={overfoering.oppdiktet} /></p>
        <Overfoeringssteg status={status} />
        {hvorfor && <p>{hvorfor}</p>}
        {vedtak && <p>{tekst.vedtak(vedtak.organ, pengeord.utfall[vedtak.utfall], vedtak.dato && visTidsangivelse(vedtak.dato))}</p>}
        {(budsjettlinje || tilLinje || tiltak) && (
          <p className="dempet hvor">
            {budsjettlinje && budsjettlinje.navn !== navn && <span>{tekst.fra(budsjettlinje.navn)}</span>}
            {tilLinje && <span>{tekst.til(tilLinje.navn, fraAar + 1)}</span>}
            {tiltak && tiltak.navn !== navn && <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{tiltak.navn}</Lenke>}
          </p>
        )}
        <Kilde kilde={overfoering.kilde} />
      </div>
      <div className="radvalg skjul-paa-papir">
        {([['bekreftOverfoering', 'bekreft'], ['vedtaOverfoering', 'vedta'], ['trekkOverfoering', 'trekk']] as const).filter(([handling]) => handlinger.includes(handling)).map(([handling, hva]) => (
          <Button key={handling} variant={hva === 'trekk' ? 'tertiary' : 'secondary'} data-size="sm" data-color={hva === 'trekk' ? 'neutral' : 'accent'} aria-label={linje.hva(tekst[hva], navn)} onClick={() => aapne({ hva, overfoering })}>{tekst[hva]}</Button>
        ))}
      </div>
    </>
  );
}
