import './activation.js';
import './navigation.js';
import './structure.js';
import './documents.js';
import './formatting.js';
import './hints.js';
import './translation.js';
import './hover.js';
