package org.affianca.testing.contract;

/** The annotations we look for in class files, as the byte code writes them. */
final class Names {
    static final String AREA = "Lorg/affianca/api/area/Area;";
    static final String DETAILS = "Lorg/affianca/api/area/Details;";
    static final String FOR_SERVICE = "Lorg/affianca/api/area/ForService;";
    static final String AREA_RESOURCE = "Lorg/affianca/api/area/AreaResource;";
    static final String COMPONENT = "Lorg/osgi/service/component/annotations/Component;";
    static final String PATH = "Ljakarta/ws/rs/Path;";
    static final String MAPPER = "Lorg/apache/ibatis/annotations/Mapper;";

    private Names() {}
}
