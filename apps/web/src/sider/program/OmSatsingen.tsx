import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { SatsingProps } from './satsing.ts';

export function OmSatsingen({ satsing }: SatsingProps) {
  const { program: { satsing: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const serNullpunkt = useKan('indikator.les');
  return (
    <Seksjon id="satsingen" tittel={satsing.navn} valg={<Oppdiktet er={satsing.oppdiktet} />}>
      <Opplysninger rader={[
        [tekst.hovedmaal, satsing.hovedmaal],
        [tekst.formaal, satsing.formaal.length > 0 && <Punkter punkter={satsing.formaal} />],
        [tekst.prinsipp, satsing.prinsipp],
        [tekst.utfordringsbilde, satsing.utfordringsbilde.length > 0 && <><Punkter punkter={satsing.utfordringsbilde} />{serNullpunkt && <p className="skjul-paa-papir"><Lenke to="/$rom/resultater/nullpunkt" params={{ rom }}>{tekst.nullpunkt}</Lenke></p>}</>],
        [tekst.motpart, satsing.statligMotpart],
        [tekst.type, satsing.type.charAt(0).toUpperCase() + satsing.type.slice(1)],
      ]} />
    </Seksjon>
  );
}
