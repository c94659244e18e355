// What every page loads.
import "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";
