// Regions and large cities by the country they lie in, as they are called in any of the four languages. Only such as name one
// place to most people: no "Georgia" and no "Victoria", no town that is an ordinary word or a name of persons.
import { listed } from './format.js';

/** By ISO 3166-1 alpha-2 code. */
const PLACES_BY_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  AT: listed('Vienna, Wien, Wenen, Vienne, Salzburg, Graz, Innsbruck, Tyrol, Tirol'),
  AU: listed('Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, New South Wales, Queensland, Tasmania'),
  BE: listed(
    'Brussels, Bryssel, Brussel, Bruxelles, Antwerp, Antwerpen, Anvers, Ghent, Gent, Gand, Bruges, Brugge, Liège, Luik, Leuven, Louvain, Louvain-la-Neuve, Namur, Namen, Charleroi, Mons, Mechelen, Hasselt, Kortrijk, Flanders, Flandern, Vlaanderen, Flandre, Wallonia, Vallonien, Wallonië, Wallonie',
  ),
  CA: listed(
    'Toronto, Montreal, Montréal, Vancouver, Ottawa, Calgary, Edmonton, Winnipeg, Quebec, Québec, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Nouveau-Brunswick, Newfoundland, Yukon, Nunavut',
  ),
  CH: listed(
    'Zurich, Zürich, Geneva, Genève, Basel, Bâle, Bern, Berne, Lausanne, Lugano, Suisse romande, Romandie, Suisse alémanique, French-speaking Switzerland, German-speaking Switzerland',
  ),
  CZ: listed('Prague, Prag, Praag, Brno'),
  DE: listed(
    'Berlin, Hamburg, Hambourg, Munich, München, Cologne, Köln, Keulen, Frankfurt, Francfort, Stuttgart, Düsseldorf, Leipzig, Dresden, Dresde, Nuremberg, Nürnberg, Hannover, Hanovre, Bremen, Bavaria, Bayern, Beieren, Bavière, Saxony, Sachsen, Saksen, Saxe, Hesse, Hessen, Baden-Württemberg, North Rhine-Westphalia, Nordrhein-Westfalen',
  ),
  DK: listed(
    'Copenhagen, Köpenhamn, Kopenhagen, Copenhague, København, Aarhus, Århus, Odense, Aalborg, Ålborg, Jutland, Jylland',
  ),
  EE: listed('Tallinn'),
  ES: listed(
    'Madrid, Barcelona, Barcelone, Valencia, Seville, Sevilla, Séville, Bilbao, Málaga, Catalonia, Katalonien, Catalonië, Catalogne, Andalusia, Andalusien, Andalusië, Andalousie',
  ),
  FI: listed('Helsinki, Helsingfors, Tampere, Tammerfors, Turku, Åbo, Espoo, Esbo, Oulu, Uleåborg'),
  FR: listed(
    'Paris, Parijs, Lyon, Marseille, Toulouse, Bordeaux, Lille, Rijsel, Nantes, Strasbourg, Strasburg, Straatsburg, Montpellier, Rennes, Grenoble, Dijon, Rouen, Reims, Le Havre, Clermont-Ferrand, Île-de-France, Normandie, Normandy, Alsace, Elzas, Provence, Occitanie, Hauts-de-France, Auvergne-Rhône-Alpes',
  ),
  GB: listed(
    'London, Londen, Londres, Manchester, Liverpool, Leeds, Sheffield, Edinburgh, Édimbourg, Glasgow, Cardiff, Belfast, Newcastle, Nottingham, Yorkshire',
  ),
  IE: listed('Dublin, Galway, Limerick, Cork, Waterford, Kilkenny'),
  IN: listed('Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Kolkata'),
  IT: listed(
    'Rome, Rom, Roma, Milan, Milano, Milaan, Turin, Turijn, Torino, Naples, Neapel, Napels, Napoli, Venice, Venedig, Venetië, Venise, Bologna, Bologne, Lombardy, Lombardije, Lombardie, Tuscany, Toscana, Toscane',
  ),
  JP: listed('Tokyo, Osaka, Kyoto, Yokohama'),
  LU: listed('Luxembourg City, Esch-sur-Alzette'),
  LV: listed('Riga'),
  MA: listed('Casablanca, Marrakesh, Marrakech, Tanger, Agadir'),
  LT: listed('Vilnius'),
  NL: listed(
    'Amsterdam, Rotterdam, The Hague, Haag, Den Haag, La Haye, Utrecht, Eindhoven, Groningen, Tilburg, Breda, Nijmegen, Nimègue, Arnhem, Enschede, Haarlem, Maastricht, Zwolle, Almere, Apeldoorn, Amersfoort, Friesland, Gelderland, Overijssel, Noord-Brabant, Noord-Holland, Zuid-Holland',
  ),
  NO: listed('Oslo, Bergen, Trondheim, Stavanger, Tromsø, Tromsö, Kristiansand'),
  NZ: listed('Auckland, Wellington, Christchurch'),
  PL: listed(
    'Warsaw, Warszawa, Warschau, Varsovie, Kraków, Krakow, Cracow, Krakau, Cracovie, Wrocław, Gdańsk',
  ),
  DZ: listed('Alger, Algiers, Oran'),
  TN: listed('Tunis, Sfax'),
  SN: listed('Dakar'),
  CI: listed('Abidjan'),
  CM: listed('Douala, Yaoundé'),
  ZA: listed('Johannesburg, Cape Town, Kapstaden, Kaapstad, Durban, Pretoria'),
  BR: listed('São Paulo, Sao Paulo, Rio de Janeiro, Brasília'),
  AR: listed('Buenos Aires'),
  MX: listed('Mexico City, Guadalajara, Monterrey'),
  TR: listed('Istanbul, Ankara, Izmir'),
  GR: listed('Athens, Aten, Athene, Athènes, Thessaloniki'),
  HU: listed('Budapest, Boedapest'),
  RO: listed('Bucharest, Bukarest, Boekarest, Bucarest, Cluj'),
  HR: listed('Zagreb, Dubrovnik'),
  RS: listed('Belgrade, Belgrad, Belgrado'),
  BG: listed('Plovdiv, Varna'),
  UA: listed('Kyiv, Kiev, Lviv, Odessa'),
  IL: listed('Tel Aviv, Jerusalem, Haifa'),
  EG: listed('Cairo, Kairo, Caïro, Le Caire'),
  KE: listed('Nairobi, Mombasa'),
  NG: listed('Lagos, Abuja'),
  TH: listed('Bangkok, Phuket'),
  KR: listed('Seoul, Séoul, Busan'),
  VN: listed('Hanoi, Ho Chi Minh City'),
  PH: listed('Manila, Manilla, Cebu'),
  MY: listed('Kuala Lumpur, Penang'),
  ID: listed('Jakarta, Bali, Surabaya'),
  PT: listed('Lisbon, Lissabon, Lisbonne, Lisboa, Porto'),
  SE: listed(
    'Stockholm, Göteborg, Gothenburg, Göteborgs, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Norrköping, Jönköping, Umeå, Luleå, Gävle, Sundsvall, Östersund, Karlstad, Växjö, Kalmar, Borås, Kiruna, Skåne, Norrland, Småland, Dalarna, Västra Götaland',
  ),
  US: listed(
    'New York, New York City, NYC, San Francisco, Los Angeles, Chicago, Boston, Seattle, Houston, Dallas, Miami, Denver, Philadelphia, Silicon Valley, Alabama, Alaska, Arizona, Arkansas, California, Kalifornien, Californië, Californie, Colorado, Connecticut, Delaware, Florida, Floride, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Louisiane, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, Nouveau-Mexique, North Carolina, Caroline du Nord, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Pennsylvanie, Rhode Island, South Carolina, Caroline du Sud, South Dakota, Tennessee, Texas, Utah, Vermont, Washington DC, West Virginia, Wisconsin, Wyoming',
  ),
};

/** Each place with its country's code. */
export const PLACES: readonly (readonly [place: string, code: string])[] = Object.entries(
  PLACES_BY_COUNTRY,
).flatMap(([code, places]) => places.map((place) => [place, code] as const));
