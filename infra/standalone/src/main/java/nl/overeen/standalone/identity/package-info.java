/** The demo identity provider: OpenID Connect with published accounts, for sample mode only. */
@NullMarked
package nl.overeen.standalone.identity;

import org.jspecify.annotations.NullMarked;
