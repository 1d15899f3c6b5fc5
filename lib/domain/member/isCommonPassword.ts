/**
 * What passwords are made of that are tried first: the heads of the public lists of stolen ones, French and English, what a town hall would
 * think of, and this product. With the ends that people add to reach twelve characters they are some hundred thousand passwords.
 */
const FIRST_TRIED = `
0123456789 1234567890 123456789 12345678 1234567 123456 12345 9876543210 987654321 654321 112233 121212 123123 147258369 159753
111111 000000 666666 777777 888888 999999 azertyuiop azerty qsdfghjklm qwertyuiop qwerty qwertz asdfghjkl zxcvbnm wxcvbn 1q2w3e4r5t
1q2w3e4r 1qaz2wsx q1w2e3r4 abcdefghijkl abcdefgh abcdef abc123 aqwzsx motdepasse monmotdepasse mdp password passwort passw0rd passe
secret admin administrateur administrator administration root superuser user utilisateur invite guest test testing login connexion
welcome bienvenue bonjour bonsoir salut coucou hello changeme changezmoi default defaut letmein iloveyou jetaime jtm amour amoureux
cherie cheri doudou loulou chouchou choupette choupinette titi tintin minou minette nounours bebe princesse princess papillon
soleil etoile lune chocolat vanille caramel fraise cerise orange citron marseille paris lyon bordeaux toulouse nantes france
football rugby tennis olympique juventus arsenal liverpool chelsea barcelona ronaldo zidane neymar messi batman superman spiderman
pokemon pikachu starwars matrix naruto dragon tigre tiger lion panda licorne dauphin dolphin cheval chat chien monkey butterfly
flower shadow master hunter killer ninja samsung iphone apple google facebook instagram twitter linkedin youtube tiktok whatsapp
microsoft windows office outlook internet computer ordinateur bureau mairie commune ville departement region communication
communaute agglomeration metropole prefecture collectivite territoire service public direction accueil stagiaire agent janvier
fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
printemps automne hiver ete summer winter spring autumn january february april july august september october november december
monday friday sunday camille nicolas thomas julien alexandre maxime antoine kevin pierre michel philippe isabelle nathalie sandrine
caroline stephanie marine charlotte manon chloe lea emma louise jules hugo lucas enzo nathan michael jordan jennifer jessica
michelle charlie daniel andrew ashley belvedere observatoire hashtag palmares`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);

/** Figures and signs for the letters that they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = { "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", $: "s", "5": "s" };

/** So much besides makes it another password. */
const ENOUGH_BESIDES = 7;
/** Of more words it is a phrase. */
const MOST_WORDS = 2;

/** Whether a password is little more than one or two of the words that are tried first, however they are spelt. */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const spelt = Object.entries(LOOKALIKES).reduce((text, [sign, letter]) => text.replaceAll(sign, letter), plain);
  return isLittleMore(plain) || isLittleMore(spelt);
}

function isLittleMore(text: string): boolean {
  let left = text;
  let words = 0;
  for (const word of FIRST_TRIED) {
    if (!left.includes(word)) continue;
    left = left.replaceAll(word, "");
    words += 1;
  }
  return words > 0 && words <= MOST_WORDS && [...left].length < ENOUGH_BESIDES;
}
