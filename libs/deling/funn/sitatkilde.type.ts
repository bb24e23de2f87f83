import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Sitatkilde as Kildeslag } from '#libs/contracts';
import { SitatkildeEnum } from '#libs/platform';

@ObjectType({ description: 'Et felt i raden som kan siteres.' })
export class Sitatfelt {
  @Field(() => String, { description: 'Koden til feltet, eller navnet på det som er målt.' })
  felt: string;

  @Field(() => String, { description: 'Det som står der nå.' })
  tekst: string;

  @Field(() => Boolean, { description: 'Sant når det er et tall eller et beløp.' })
  tall: boolean;
}

@ObjectType({ description: 'En rad i kommunen som kan siteres.' })
export class Sitatkildelinje {
  @Field(() => ID, { description: 'Id-en til raden.' })
  id: string;

  @Field(() => String, { description: 'Hva den heter.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Perioden den gjelder.' })
  periode: string | null;
}

@ObjectType({ description: 'En rad i kommunen, med alt i den som kan siteres.' })
export class Sitatkilde extends Sitatkildelinje {
  @Field(() => SitatkildeEnum, { description: 'Hva slags rad det er.' })
  kilde: Kildeslag;

  @Field(() => Int, { description: 'Versjonen raden har nå.' })
  versjon: number;

  @Field(() => [Sitatfelt], { description: 'Feltene som har noe i seg.' })
  felter: Sitatfelt[];
}
