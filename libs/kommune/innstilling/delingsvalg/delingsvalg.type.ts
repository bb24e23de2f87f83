import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { selvdelinger, type Selvdeling } from '#libs/contracts';
import { Tidspunkt } from '#libs/platform';

export const SelvdelingEnum = Object.fromEntries(selvdelinger.map((hva) => [hva, hva])) as { [S in Selvdeling]: S };
registerEnumType(SelvdelingEnum, { name: 'Selvdeling', description: 'Det kommunen kan la bli delt av seg selv: en plan når den er vedtatt, og resultatene når perioden er godkjent.' });

@ObjectType({ description: 'At kommunen deler noe av seg selv, og hvem som har bestemt det.' })
export class Delingsvalg {
  @Field(() => SelvdelingEnum)
  hva: Selvdeling;

  @Field(() => String, { description: 'Programlederen som bestemte det, og som står for det som deles.' })
  av: string;

  @Field(() => Tidspunkt, { description: 'Når det ble bestemt. Det som var ferdig før, deles ikke av seg selv.' })
  siden: string;

  @Field(() => Boolean, { description: 'Usant når den som bestemte det, ikke lenger er programleder, eller når det går ut mer nå enn da. Da deles ingenting før en programleder velger på nytt.' })
  gjelder: boolean;

  @Field(() => Boolean, { description: 'Sant når det går ut mer nå enn da det ble bestemt.' })
  eldreListe: boolean;
}

@ObjectType({ description: 'Alt kommunen deler av seg selv. Tomt når noen må se gjennom og dele hver gang.' })
export class AlleDelingsvalg {
  @Field(() => Boolean, { description: 'Om noe deles av seg selv.' })
  noe: boolean;

  @Field(() => [Delingsvalg])
  valg: Delingsvalg[];
}
