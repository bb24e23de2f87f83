import { useWatch } from 'react-hook-form';
import { avtaleparttyper, limits, type Avtaleparttype } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { kronerEllerNull, somKroner } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Utkastskjemavalg } from './Redigering.tsx';
import { medRad } from './utkast.ts';

interface Kommune { kommunenummer: string; navn: string }

/** Hvem parten er, hva den bidrar med, og når den eventuelt går ut. */
export function Partskjema({ avtale: { id, versjon: naa, vist }, nr, lagre, lukk, kommuner }: Utkastskjemavalg & { kommuner: Kommune[] }) {
  const tekst = useSidetekst('evaluering');
  const part = vist.parter.find((en) => en.nr === nr);
  const start = {
    type: (part?.type ?? 'kommune') as string, kommunenummer: somTekst(part?.kommunenummer), navn: somTekst(part?.navn), rolle: somTekst(part?.rolle ?? tekst.oppdragsgiver), mandat: somTekst(part?.mandat), fast: somKroner(part?.fast ?? '0'),
    innbyggere: somTekst(part?.innbyggere), vekt: somTekst(part?.vekt), egeninnsats: somTekst(part?.egeninnsats), utFra: somTekst(part?.utFra), tilskuddTil: somTekst(part?.tilskuddTil),
  };
  return (
    <Skjema
      navn={`part-${id}-${nr ?? 'ny'}`} felter={tekst.partfelter} start={start} versjon={naa} ferdig={lukk} avbryt={lukk}
      send={({ type, kommunenummer, navn, rolle, mandat, fast, innbyggere, vekt, egeninnsats, utFra, tilskuddTil }, versjon) => lagre((alt) => ({
        ...alt, parter: medRad(alt.parter, nr, {
          type: type as Avtaleparttype, kommunenummer: type === 'kommune' ? tekstEllerNull(kommunenummer) : null, navn: navn.trim() || kommuner.find((en) => en.kommunenummer === kommunenummer)?.navn || '', rolle: rolle.trim(), mandat: tekstEllerNull(mandat),
          fast: kronerEllerNull(fast) ?? '0', innbyggere: lesTall(innbyggere), vekt: lesTall(vekt), egeninnsats: tekstEllerNull(egeninnsats), utFra: lesTall(utFra), tilskuddTil: lesTall(tilskuddTil),
        }),
      }), versjon)}
    >
      <Valgfelt navn="type" kreves valgene={avtaleparttyper.map((type) => [type, tekst.parttype[type]])} />
      <Kommunevalg kommuner={kommuner} />
      <Tekstfelt navn="navn" />
      <Tekstfelt navn="rolle" kreves />
      <Tekstfelt navn="mandat" maks={limits.setning} />
      <Beloepsfelt navn="fast" minst={0} />
      {vist.noekkel === 'innbyggere' && <Tallfelt navn="innbyggere" />}
      {vist.noekkel === 'vekter' && <Tallfelt navn="vekt" />}
      <Tekstfelt navn="egeninnsats" maks={limits.setning} />
      <Tallfelt navn="utFra" hjelp={tekst.utFraHjelp} />
      <Tallfelt navn="tilskuddTil" />
    </Skjema>
  );
}

function Kommunevalg({ kommuner }: { kommuner: Kommune[] }) {
  const tekst = useSidetekst('evaluering');
  return useWatch({ name: 'type' }) === 'kommune' ? <Valgfelt navn="kommunenummer" kreves tom={tekst.velgKommune} valgene={kommuner.map(({ kommunenummer, navn }) => [kommunenummer, navn])} /> : null;
}
