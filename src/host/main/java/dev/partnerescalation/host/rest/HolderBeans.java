package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.HolderRow;
import dev.partnerescalation.host.store.MembershipStore;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holders of permissions and security levels, in the words of Jira's own {@code permissionscheme}: type and parameter. */
public final class HolderBeans {

    private static final Map<String, String> TYPES = Map.of(
            "anyone", "anyone",
            "reporter", "reporter",
            "assignee", "assignee",
            "projectLead", "lead",
            "projectRole", "role",
            "group", "group",
            "user", "user");

    private final MembershipStore members;
    private final Users users;

    public HolderBeans(MembershipStore members, Users users) {
        this.members = members;
        this.users = users;
    }

    /**
     * Reads the list {@code holders} of a body.
     *
     * @throws Fault 400 for a holder that is not emulated or does not exist
     */
    List<HolderRow> read(Map<?, ?> body) {
        if (!(body.get("holders") instanceof List<?> sent)) {
            throw Fault.invalid("The body needs the list 'holders'.");
        }
        List<HolderRow> holders = new ArrayList<>();
        for (Object one : sent) {
            if (!(one instanceof Map<?, ?> holder)) {
                throw Fault.invalid("A holder is an object with 'type' and 'parameter'.");
            }
            holders.add(holder(String.valueOf(holder.get("type")), holder.get("parameter")));
        }
        return holders;
    }

    private HolderRow holder(String type, Object parameter) {
        String stored = TYPES.get(type);
        if (stored == null) {
            throw Fault.invalid("Local Jira does not emulate holders of the type '" + type + "'.");
        }
        String text = parameter == null ? "" : parameter.toString();
        return switch (stored) {
            case "role" -> new HolderRow(stored, known(type, text, role(text)));
            case "group" -> new HolderRow(stored, known(type, text, group(text)));
            case "user" ->
                new HolderRow(stored, known(type, text, users.byName(text).map(User::key)));
            default -> new HolderRow(stored, null);
        };
    }

    private Optional<String> role(String id) {
        return Ids.read(id).filter(one -> members.roleName(one).isPresent()).map(String::valueOf);
    }

    private Optional<String> group(String name) {
        return Optional.of(name).filter(members::groupExists);
    }

    private static String known(String type, String sent, Optional<String> found) {
        return found.orElseThrow(() -> Fault.invalid("There is no " + type + " '" + sent + "'."));
    }

    /** Holders as they are read. */
    List<Map<String, Object>> show(List<HolderRow> holders) {
        return holders.stream().map(this::show).toList();
    }

    private Map<String, Object> show(HolderRow holder) {
        Map<String, Object> bean = new LinkedHashMap<>();
        TYPES.forEach((type, stored) -> {
            if (stored.equals(holder.type())) {
                bean.put("type", type);
            }
        });
        if (holder.parameter() != null) {
            boolean user = holder.type().equals("user");
            bean.put(
                    "parameter",
                    user
                            ? users.byKey(holder.parameter()).map(User::name).orElse(holder.parameter())
                            : holder.parameter());
        }
        return bean;
    }
}
