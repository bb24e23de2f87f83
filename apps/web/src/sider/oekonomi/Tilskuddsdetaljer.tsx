import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { kontoer } from '#libs/contracts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { erNull, visKroner } from '../../ui/penger.ts';
import { Punkter } from '../../ui/Punkter.tsx';
import { Hovedbok } from './Hovedbok.tsx';
import { usePengeside, type TilskuddIAar } from './pengetyper.ts';
import { useGivernavn } from './useGivernavn.ts';
import { tilskuddstilstander } from './tilskuddstilstand.ts';

/** Vilkår, frist og hvor pengene er, og hovedboka når en vil se hver føring. */
export function Tilskuddsdetaljer({ rad: { tilskudd, saldo, tilstand } }: { rad: TilskuddIAar }) {
  const { tilskudd: tekst, linje } = useSidetekst('oekonomi');
  const { pengeord, ui } = useTekst();
  const { aapne } = usePengeside();
  const givernavn = useGivernavn();
  const [bok, settBok] = useState(false);
  const { kilder, kolonne, forbehold, vilkaar, overfoerbart, tilsagnDato, tilsagnReferanse, handlinger } = tilskudd;
  const steder = [...kontoer.map((konto) => [pengeord.konto[konto], saldo[konto]] as const), [tekst.overfoertInn, saldo.overfoertInn] as const, [tekst.overfoertUt, saldo.overfoertUt] as const].filter(([, beloep]) => !erNull(beloep));
  return (
    <div className="detaljer">
      <Opplysninger rader={[
        [tekst.tilstand, pengeord.tilstandBetyr[tilskuddstilstander.find((en) => en === tilstand) ?? 'ikke_foert']],
        [tekst.givere, kilder.length > 1 ? linje.felles(givernavn(kilder)) : givernavn(kilder)],
        [tekst.kolonne, pengeord.kolonne[kolonne]],
        [tekst.forbehold, forbehold],
        [tekst.vilkaar, vilkaar.length > 0 && <Punkter key="vilkaar" punkter={vilkaar} />],
        [tekst.overfoerbart, overfoerbart === null ? ui.ikkeOppgitt : overfoerbart ? tekst.kanOverfoeres : tekst.kanIkkeOverfoeres],
        [tekst.tilsagn, [tilsagnDato && visTidsangivelse(tilsagnDato), tilsagnReferanse].filter(Boolean).join(', ')],
        [tekst.saldo, steder.length === 0 ? tekst.ingenSaldo : <dl key="saldo" className="saldo">{steder.map(([navn, beloep]) => <div key={navn}><dt>{navn}</dt><dd className="tall">{visKroner(beloep)}</dd></div>)}</dl>],
      ]} />
      <Kilde kilde={tilskudd.kilde} />
      <div className="knapper skjul-paa-papir">
        {handlinger.includes('foerPostering') && <Button variant="secondary" data-size="sm" aria-label={linje.hva(tekst.foer, tilskudd.navn)} onClick={() => aapne({ hva: 'postering', tilskudd })}>{tekst.foer}</Button>}
        {handlinger.includes('updateTilskudd') && <Button variant="tertiary" data-size="sm" aria-label={linje.hva(tekst.rediger, tilskudd.navn)} onClick={() => aapne({ hva: 'tilskudd', tilskudd })}>{tekst.rediger}</Button>}
      </div>
      <details className="hovedbok" onToggle={({ currentTarget }) => settBok(currentTarget.open)}>
        <summary>{tekst.hovedbok}</summary>
        {bok && <Hovedbok tilskuddId={tilskudd.id} />}
      </details>
    </div>
  );
}
