// The floor's script in the browser.
import { h, hydrate } from "preact";
import { Article } from "./Article.ts";

const root = document.querySelector("main");
if (root !== null) hydrate(h(Article, null), root);
