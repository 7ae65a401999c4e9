import { mergeClasses } from "@fluentui/react-components";
import { useStyles } from "./Wait.styles";

/** A turning ring beside a word that says what is going on; it stands still for those who asked for less motion. */
export function Wait({ large = false }: { readonly large?: boolean }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.ring, large && styles.large)} />;
}
