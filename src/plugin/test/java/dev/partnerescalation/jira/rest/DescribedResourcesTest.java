package dev.partnerescalation.jira.rest;

import static com.google.common.truth.Truth.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The description of the REST API is valid, and names every operation that there is, and none that there is not. */
public final class DescribedResourcesTest {

    @Test
    public void itIsValid() throws IOException {
        assertThat(parsed().getMessages()).isEmpty();
    }

    @Test
    public void everyOperationIsDescribedAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        parsed().getOpenAPI().getPaths().forEach((path, item) -> item.readOperationsMap()
                .keySet()
                .forEach(method -> described.add(method + " " + path)));
        assertThat(described).containsExactlyElementsIn(offered());
    }

    private static SwaggerParseResult parsed() throws IOException {
        try (var file = DescribedResourcesTest.class.getResourceAsStream("/openapi/openapi.yaml")) {
            return new OpenAPIV3Parser().readContents(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Set<String> offered() {
        Set<String> operations = new TreeSet<>();
        var place =
                ReadinessResource.class.getProtectionDomain().getCodeSource().getLocation();
        for (JavaClass one : new ClassFileImporter().importUrl(place)) {
            if (one.isAnnotatedWith(Path.class)) {
                Class<?> resource = one.reflect();
                for (Method method : resource.getDeclaredMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                        if (verb != null) {
                            operations.add(verb.value() + " " + path(resource, method));
                        }
                    }
                }
            }
        }
        return operations;
    }

    private static String path(Class<?> resource, Method method) {
        Path more = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + "/" + (more == null ? "" : more.value());
        return path.replaceAll("/+", "/").replaceAll("/$", "");
    }
}
