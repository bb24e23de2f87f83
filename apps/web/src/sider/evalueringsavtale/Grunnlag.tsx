import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { EnUtgaveFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Redigert } from './utkast.ts';

type Rediger = ((redigert: Redigert) => void) | undefined;

/** Det avtalen hviler på: tida, summen, nøkkelen, prisen, delene og opsjonene. */
export function Grunnlag({ vist, rediger }: { vist: EnUtgaveFragment; rediger: Rediger }) {
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const pris = [tekst.prisregulering[vist.prisregulering], vist.prisvilkaar].filter(Boolean).join('. ');
  const knapp = (slag: Redigert['slag'], navn: string, nr: number | null = null) => rediger && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" onClick={() => rediger({ slag, nr })}>{navn}</Button>;
  const navnPaa = (nummer: string | null) => vist.parter.find(({ kommunenummer }) => kommunenummer === nummer)?.navn ?? nummer;
  return (
    <Seksjon tittel={tekst.grunnlag} valg={knapp('grunnlag', tekst.redigerGrunnlag)}>
      {vist.formaal && <Paragraph variant="long">{vist.formaal}</Paragraph>}
      <Opplysninger rader={[
        [tekst.nyttISiden, vist.endring], [tekst.periode, tekst.fraTil(visDag(vist.fra), visDag(vist.til))], [tekst.sum, ui.kroner(visKroner(vist.sum))], [tekst.slikDeles, tekst.noekkel[vist.noekkel]],
        [tekst.ellers, `${pris}. ${tekst.mva[vist.mva]}${vist.mvaProsent === null ? '' : `, ${ui.prosent(String(vist.mvaProsent))}`}.`],
      ]} />
      {(vist.deler.length > 0 || rediger) && (
        <>
          <h3 className="ds-heading" data-size="2xs">{tekst.delene}</h3>
          <ul className="punkter">{vist.deler.map(({ navn, kommunenummer, omfang }, i) => <li key={i}><strong>{navn}</strong> ({kommunenummer ? navnPaa(kommunenummer) : tekst.regionen}): {omfang} {knapp('del', tekst.redigerDel, i + 1)}</li>)}</ul>
          {knapp('del', tekst.leggTilDel)}
        </>
      )}
      {(vist.opsjoner.length > 0 || rediger) && (
        <>
          <h3 className="ds-heading" data-size="2xs">{tekst.opsjonene}</h3>
          <ul className="punkter">{vist.opsjoner.map(({ tekst: hva, frist, til }, i) => <li key={i}>{[hva, frist && tekst.opsjonFrist(visDag(frist)), til && tekst.opsjonTil(visDag(til))].filter(Boolean).map((del) => `${del}.`).join(' ')} {knapp('opsjon', tekst.redigerOpsjon, i + 1)}</li>)}</ul>
          {knapp('opsjon', tekst.leggTilOpsjon)}
        </>
      )}
    </Seksjon>
  );
}
