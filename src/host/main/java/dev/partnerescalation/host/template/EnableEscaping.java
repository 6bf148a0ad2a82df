package dev.partnerescalation.host.template;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #enable_html_escaping()}; public only because Velocity builds it by name. */
public final class EnableEscaping extends Directive {

    @Override
    public String getName() {
        return "enable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        Escaping.in(context).set(true);
        return true;
    }
}
