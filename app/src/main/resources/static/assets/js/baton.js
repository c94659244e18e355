// What every page loads. Turbo keeps this alive from page to page, so each module listens on the document.
import "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";
import "./keep.js";
import "./forms.js";
import "./live.js";
import "./timers.js";
import "./keys.js";
import "./numbers.js";
import "./palette.js";
import "./panel.js";
import "./move.js";
import "./book.js";
import "./board.js";
import "./privacy.js";
import "./toast.js";
import "./passkey.js";
import "./lock.js";
import "./copy.js";
